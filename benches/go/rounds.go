package main

import (
	"slices"
	"time"
)

// subject is one way to do the work on one delivery. run does it so many times and returns how long that took.
type subject struct {
	stage string
	name  string
	run   func(times int) time.Duration
	// call does it once, for counting allocations; nil where there is nothing to count.
	call func()
}

// measure runs the subjects in turn, so that whatever else happens on the machine happens to all of them, and returns
// nanoseconds per call: a row per subject, a value per round.
func measure(subjects []subject, rounds int, turn time.Duration) [][]float64 {
	times := make([]int, len(subjects))
	taken := make([][]float64, len(subjects))
	for at, each := range subjects {
		times[at] = callsIn(each, turn)
	}
	for round := range rounds {
		for place := range subjects {
			// Not always behind the same one.
			at := (place + round) % len(subjects)
			if round%2 == 1 {
				at = len(subjects) - 1 - at
			}
			took := subjects[at].run(times[at])
			taken[at] = append(taken[at], float64(took.Nanoseconds())/float64(times[at]))
		}
	}
	return taken
}

func callsIn(each subject, turn time.Duration) int {
	for calls := 1; ; calls *= 2 {
		if took := min(each.run(calls), each.run(calls)); took >= turn/2 {
			return max(1, int(float64(calls)*float64(turn)/float64(took)))
		}
	}
}

// at is the value below which such a share of the rounds were.
func at(values []float64, share float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[int(share*float64(len(sorted)-1)+0.5)]
}

// compared is what f makes of the rounds of two subjects, round by round: its median.
func compared(one, other []float64, f func(one, other float64) float64) float64 {
	made := make([]float64, len(one))
	for round := range one {
		made[round] = f(one[round], other[round])
	}
	return at(made, 0.5)
}
