// Package bridge is how package graph reads the events of package hubsig, whose parts are not for everybody.
package bridge

import "unsafe"

// Event gives the body that an event was read from, and the hubsig_event; nil for an event that was not read. Package
// hubsig sets it.
var Event func(event any) (body []byte, c unsafe.Pointer)
