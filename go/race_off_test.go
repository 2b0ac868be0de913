//go:build !race

package hubsig_test

const raceEnabled = false
