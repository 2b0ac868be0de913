//go:build hubsig_dynamic

package graph

// The installed library: what `make install` leaves for pkg-config.

// #cgo pkg-config: hubsig
import "C"
