package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"

	"github.com/hubsig/hubsig/go"
)

// soaked is a delivery that is received again and again.
type soaked struct {
	body   []byte
	header string
	events int
}

// soak receives again and again, and says how much memory the process has at the start, in the middle and at the end: the
// same mix as in src/bin/soak.rs. The names of batches stand behind `--batches`.
func soak(count string, paths []string) {
	times, err := strconv.Atoi(count)
	split := slices.Index(paths, "--batches")
	if err != nil || split < 0 {
		log.Fatal("usage: go soak times payload… --batches payload…")
	}
	webhook, err := hubsig.New(secret)
	if err != nil {
		log.Fatal(err)
	}
	forged, err := hubsig.Sign(secret, []byte("another body"))
	if err != nil {
		log.Fatal(err)
	}
	single, batches := load(webhook, paths[:split]), load(webhook, paths[split+1:])
	marks := []int{times / 100, times / 2, times - 1}
	for time := range times {
		of := single
		if time%100 == 99 {
			of = batches
		}
		each := of[time%len(of)]
		if time%10 == 7 {
			if _, err := webhook.Receive(each.body, forged); err == nil {
				log.Fatal("a forged delivery was received")
			}
		} else if d, err := webhook.Receive(each.body, each.header); err != nil || five(d).events != uint32(each.events) {
			log.Fatal("a delivery was not received: ", err)
		}
		if slices.Contains(marks, time) {
			fmt.Println(resident())
		}
	}
}

func load(webhook *hubsig.Webhook, paths []string) (loaded []soaked) {
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		header, err := hubsig.Sign(secret, body)
		if err != nil {
			log.Fatal(err)
		}
		d, err := webhook.Receive(body, header)
		if err != nil {
			log.Fatal(err)
		}
		loaded = append(loaded, soaked{body, header, d.Len()})
	}
	return loaded
}

// resident is what this process has in memory once the garbage is gone.
func resident() int {
	runtime.GC()
	debug.FreeOSMemory()
	statm, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		log.Fatal(err)
	}
	pages, err := strconv.Atoi(string(bytes.Fields(statm)[1]))
	if err != nil {
		log.Fatal(err)
	}
	return pages * os.Getpagesize()
}
