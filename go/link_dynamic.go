//go:build hubsig_dynamic

package hubsig

// The installed library: what `make install` leaves for pkg-config.

// #cgo pkg-config: hubsig
import "C"
