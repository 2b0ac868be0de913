// The Go rows of the comparison: short interleaved rounds, appended to the summary of the other languages.
//
// It reads the deliveries that the Rust comparison wrote, so that all layers measure the same bytes. Nothing fails because
// of a time; everything fails because of a wrong result.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/hubsig/hubsig/go"
)

// secret of all measurements; the same as in the Rust comparison.
const secret = "5e1f0c7a94b2d8366af01be27c95d43e"

const (
	rounds = 301
	turn   = 300 * time.Microsecond
)

// payloads are the deliveries, and whether the peers read them too: their types are Instagram's.
var payloads = []struct {
	name   string
	events int
	peers  bool
}{
	{"text", 1, true}, {"emoji", 1, true}, {"reaction", 1, true}, {"attachments", 1, true}, {"story", 1, true},
	{"comment", 1, false}, {"whatsapp_text", 1, false}, {"whatsapp_status", 1, false}, {"whatsapp_person", 1, false},
	{"batch20", 20, true}, {"batch50", 50, true}, {"batch1000", 1000, true}, {"history", 1, false},
}

// row is the layout that all languages share.
type row struct {
	Layer          string   `json:"layer"`
	Payload        string   `json:"payload"`
	Stage          string   `json:"stage"`
	Subject        string   `json:"subject"`
	Bytes          int      `json:"bytes"`
	NS             float64  `json:"ns"`
	Spread         float64  `json:"spread"`
	Allocations    *float64 `json:"allocations"`
	AllocatedBytes *float64 `json:"allocated_bytes"`
}

func main() {
	log.SetFlags(0)
	if len(os.Args) > 2 && os.Args[1] == "soak" {
		soak(os.Args[2], os.Args[3:])
		return
	}
	folder := os.Getenv("HUBSIG_BENCH_DIR")
	if folder == "" {
		folder = "target/bench"
	}
	webhook, err := hubsig.New(secret)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: nanoseconds per call, median of %d interleaved rounds\n", runtime.Version(), rounds)
	var rows []row
	var ratios string
	for _, payload := range payloads {
		body, err := os.ReadFile(filepath.Join(folder, "payloads", payload.name+".json"))
		if err != nil {
			log.Fatal(err)
		}
		subjects := subjectsOf(webhook, body, payload.events, payload.peers)
		taken := measure(subjects, rounds, turn)
		fmt.Printf("\n%s (%d bytes, %d events)\n", payload.name, len(body), payload.events)
		for place, each := range subjects {
			rows = append(rows, report(payload.name, len(body), each, taken[place]))
		}
		ratios += goals(payload.name, subjects, taken)
	}
	fmt.Print("\nratios, compared round by round\n", ratios)
	if err := appendTo(filepath.Join(folder, "summary.json"), rows); err != nil {
		log.Fatal(err)
	}
}

// subjectsOf is everything that is measured on one delivery. Each call has to see what the first one saw.
func subjectsOf(webhook *hubsig.Webhook, body []byte, events int, peers bool) []subject {
	header, err := hubsig.Sign(secret, body)
	if err != nil {
		log.Fatal(err)
	}
	first, err := webhook.Receive(body, header)
	if err != nil || first.Len() != events {
		log.Fatal("a payload cannot be read: ", err)
	}
	expected := five(first)
	one := func(stage, name string, wanted seen, work func() (seen, error)) subject {
		call := func() {
			if got, err := work(); err != nil || got != wanted {
				log.Fatalf("%s by %s gives another result: %v %v", stage, name, got, err)
			}
		}
		run := func(times int) time.Duration {
			began := time.Now()
			for range times {
				call()
			}
			return time.Since(began)
		}
		return subject{stage, name, run, call}
	}
	var reused hubsig.Delivery
	c := newInC(secret, body, header, events)
	subjects := []subject{
		{"receive", "in C, unread", func(times int) time.Duration {
			began := time.Now()
			kinds, ok := c.receive(times)
			if took := time.Since(began); ok && kinds == expected.kinds {
				return took
			}
			log.Fatal("C gives another result")
			return 0
		}, nil},
		one("receive", "hubsig-unread", expected.kindsOnly(), func() (seen, error) {
			d, err := webhook.Receive(body, header)
			if err != nil {
				return seen{}, err
			}
			return kinds(d), nil
		}),
		one("receive", "hubsig-reused-unread", expected.kindsOnly(), func() (seen, error) {
			if err := webhook.ReceiveInto(&reused, body, header); err != nil {
				return seen{}, err
			}
			return kinds(&reused), nil
		}),
		one("receive", "hubsig", expected, func() (seen, error) {
			d, err := webhook.Receive(body, header)
			if err != nil {
				return seen{}, err
			}
			return five(d), nil
		}),
		one("receive", "hubsig-reused", expected, func() (seen, error) {
			if err := webhook.ReceiveInto(&reused, body, header); err != nil {
				return seen{}, err
			}
			return five(&reused), nil
		}),
	}
	if peers {
		for _, by := range verifiers(secret) {
			for _, parser := range parsers {
				subjects = append(subjects, one("receive", by.name+" + "+parser.name, expected, func() (seen, error) {
					return byHand(&by, parser.unmarshal, body, header)
				}))
			}
		}
	}
	return subjects
}

func report(payload string, bytes int, each subject, taken []float64) row {
	median, low, high := at(taken, 0.5), at(taken, 0.1), at(taken, 0.9)
	made := row{
		Layer: "go", Payload: payload, Stage: each.stage, Subject: each.name, Bytes: bytes,
		NS: math.Round(median*10) / 10, Spread: math.Round((high-low)*10) / 10,
	}
	heap := "not counted"
	if each.call != nil {
		counted := testing.Benchmark(func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				each.call()
			}
		})
		allocations, allocated := float64(counted.AllocsPerOp()), float64(counted.AllocedBytesPerOp())
		made.Allocations, made.AllocatedBytes = &allocations, &allocated
		heap = fmt.Sprintf("%.0f allocations, %.0f bytes", allocations, allocated)
	}
	fmt.Printf("  %-8s %-36s %10.1f  (%.1f .. %.1f)  %s\n", each.stage, each.name, median, low, high, heap)
	return made
}

// goals is what the measurements are held against, a line each.
func goals(payload string, subjects []subject, taken [][]float64) (out string) {
	find := func(name string) []float64 {
		for place, each := range subjects {
			if each.name == name {
				return taken[place]
			}
		}
		return nil
	}
	line := func(what string, value float64, relation string, must, aim float64) {
		reached := func(goal float64) bool { return relation == "<=" && value <= goal || relation == ">=" && value >= goal }
		verdict := "missed"
		if reached(aim) {
			verdict = "aim reached"
		} else if reached(must) {
			verdict = "met"
		}
		out += fmt.Sprintf("  %-14s %-54s %8.2f  must %s %g, aim %s %g  %s\n",
			payload, what, value, relation, must, relation, aim, verdict)
	}
	less := func(one, other float64) float64 { return one - other }
	over := func(one, other float64) float64 { return one / other }
	for _, name := range []string{"hubsig-unread", "hubsig-reused-unread"} {
		line("nanoseconds over C: "+name, compared(find(name), find("in C, unread"), less), "<=", 100, 100)
	}
	for _, by := range verifiers(secret) {
		fastest := math.Inf(1)
		for place, parser := range parsers {
			peer := find(by.name + " + " + parser.name)
			if peer == nil {
				return out
			}
			ratio := compared(peer, find("hubsig"), over)
			if place == 0 {
				line(by.name+" + "+parser.name+" / hubsig", ratio, ">=", 5, 6)
				continue
			}
			fastest = min(fastest, ratio)
		}
		line(by.name+" + the fastest JSON library / hubsig", fastest, ">=", 2, 2.5)
	}
	return out
}

// appendTo puts the rows behind those of the other languages.
func appendTo(path string, rows []row) error {
	summary := struct {
		Rows []json.RawMessage `json:"rows"`
	}{}
	if text, err := os.ReadFile(path); err == nil {
		if err := json.Unmarshal(text, &summary); err != nil {
			return err
		}
	}
	kept := summary.Rows[:0]
	for _, each := range summary.Rows {
		var of struct {
			Layer string `json:"layer"`
		}
		if err := json.Unmarshal(each, &of); err != nil {
			return err
		}
		if of.Layer != "go" {
			kept = append(kept, each)
		}
	}
	for _, each := range rows {
		text, err := json.Marshal(each)
		if err != nil {
			return err
		}
		kept = append(kept, text)
	}
	summary.Rows = kept
	text, err := json.MarshalIndent(summary, "", "  ")
	if err != nil {
		return err
	}
	fmt.Printf("\n%d rows in %s\n", len(kept), path)
	return os.WriteFile(path, append(text, '\n'), 0o644)
}
