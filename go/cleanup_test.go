package hubsig

import (
	"runtime"
	"testing"
	"time"
)

// TestForgotten: a webhook that nobody closed is ended after the garbage collector has found it.
func TestForgotten(t *testing.T) {
	webhook, err := New("app secret")
	if err != nil {
		t.Fatal(err)
	}
	left := webhook.state
	runtime.KeepAlive(webhook)
	for patience := 0; left.users.Load() < closed; patience++ {
		if patience == 1000 {
			t.Fatal("it is still there")
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
}

// TestStateIsFreedOnce counts uses that come while it is closed and after it.
func TestStateIsFreedOnce(t *testing.T) {
	webhook, err := New("app secret")
	if err != nil {
		t.Fatal(err)
	}
	s := webhook.state
	if !s.enter() {
		t.Fatal("closed")
	}
	webhook.Close()
	if s.webhook == nil {
		t.Fatal("freed under a call")
	}
	if s.enter() {
		t.Fatal("entered after it was closed")
	}
	if s.webhook == nil {
		t.Fatal("freed by the one that came too late")
	}
	s.leave()
	if s.webhook != nil {
		t.Fatal("not freed by the last one")
	}
	if s.enter() {
		t.Fatal("entered after it was freed")
	}
	webhook.Close()
}
