package main

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
)

const (
	secret = "5e1f0c0ffee0ddba11ca75a11ad5b0a7"
	body   = `{"object":"instagram","entry":[{"id":"17841460033002211","time":1790412346078,"messaging":[` +
		`{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345678,` +
		`"message":{"mid":"aWdf1","text":"Ist das f\u00fcr uns?"}}]}]}`
)

// build compiles the service as its users do.
func build(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "service")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// start runs the service and returns where it listens, and what it prints once it has ended.
func start(t *testing.T, environment ...string) (address string, printed func() string) {
	t.Helper()
	command := exec.Command(build(t))
	command.Env = append(os.Environ(), environment...)
	var out bytes.Buffer
	command.Stdout = &out
	log, err := command.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = command.Process.Kill() })
	line, err := bufio.NewReader(log).ReadString('\n')
	_, address, found := strings.Cut(strings.TrimSpace(line), "listening on ")
	if err != nil || !found {
		t.Fatalf("%q %v", line, err)
	}
	go func() { _, _ = io.Copy(io.Discard, log) }()
	return address, func() string {
		_ = command.Process.Kill()
		_ = command.Wait()
		return out.String()
	}
}

func TestService(t *testing.T) {
	address, printed := start(t, "META_APP_SECRET="+secret, "META_VERIFY_TOKEN=token", "ADDR=127.0.0.1:0")
	good, err := hubsig.Sign(secret, []byte(body))
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range []struct {
		name, method, query, signature string
		status                         int
		text                           string
	}{
		{"handshake", "GET", "?hub.mode=subscribe&hub.verify_token=token&hub.challenge=1158201444", "", 200, "1158201444"},
		{"a stranger", "GET", "", "", 403, "verification failed"},
		{"good", "POST", "", good, 200, ""},
		{"forged", "POST", "", good[:70] + "x", 401, "invalid signature"},
		{"unsigned", "POST", "", "", 401, "invalid signature"},
		{"another method", "PUT", "", good, 405, "method not allowed"},
	} {
		request, err := http.NewRequest(each.method, address+each.query, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		if each.signature != "" {
			request.Header.Set(hubsig.SignatureHeader, each.signature)
		}
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if answer.StatusCode != each.status || string(text) != each.text {
			t.Errorf("%s: %d %q", each.name, answer.StatusCode, text)
		}
	}
	if got := printed(); got != "message_text\tincoming\t2938471650021834\tto answer: \"Ist das für uns?\"\n" {
		t.Errorf("printed %q", got)
	}
}

func TestItDoesNotStartWithoutItsSecrets(t *testing.T) {
	program := build(t)
	for _, environment := range [][]string{
		{"META_APP_SECRET=", "META_VERIFY_TOKEN=token"},
		{"META_APP_SECRET=" + secret, "META_VERIFY_TOKEN="},
		{"META_APP_SECRET=" + secret, "META_VERIFY_TOKEN= "},
	} {
		command := exec.Command(program)
		command.Env = append(os.Environ(), environment...)
		out, err := command.CombinedOutput()
		if err == nil || strings.Contains(string(out), secret) || !strings.Contains(string(out), "hubsig: ") {
			t.Errorf("%v: %v %s", environment, err, out)
		}
	}
}

func TestIsShort(t *testing.T) {
	text, err := os.ReadFile("main.go")
	if lines := bytes.Count(text, []byte("\n")); err != nil || lines >= 60 {
		t.Errorf("%d lines, %v", lines, err)
	}
}
