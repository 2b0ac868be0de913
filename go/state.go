package hubsig

import (
	"sync"
	"sync/atomic"
)

// state owns the C object. It is apart from the Webhook, so that the Webhook can be found to be unreachable.
//
// A use of the object is counted, because Close may come while other goroutines are in the library: the object is freed
// by Close, or by the last of them.
type state struct {
	webhook *cWebhook
	// users counts the uses that are under way, and holds closed once it is closed.
	users atomic.Int64
	shut  sync.Once
	freed sync.Once
}

// closed is more than there can be uses.
const closed = 1 << 62

func (s *state) enter() bool {
	if s.users.Add(1) < closed {
		return true
	}
	s.leave()
	return false
}

func (s *state) leave() {
	if s.users.Add(-1) == closed {
		s.free()
	}
}

func (s *state) close() {
	s.shut.Do(func() {
		if s.users.Add(closed) == closed {
			s.free()
		}
	})
}

// free ends the object once. A call that came too late counts up and down after it was freed.
func (s *state) free() {
	s.freed.Do(func() {
		freeWebhook(s.webhook)
		s.webhook = nil
	})
}
