//go:build !hubsig_dynamic

package graph

// The header of this checkout, and the archive that `make go-lib` puts into lib/. What follows it is what rustc says a
// program has to be linked with that holds such an archive, but for -lgcc_s: the C compiler links the unwinder by itself,
// and names it differently in a program that is linked statically.

// #cgo CFLAGS: -I${SRCDIR}/../../include
// #cgo linux LDFLAGS: ${SRCDIR}/../lib/libhubsig.a -lutil -lrt -lpthread -lm -ldl -lc
// #cgo darwin LDFLAGS: ${SRCDIR}/../lib/libhubsig.a -lSystem -lc -lm
// #cgo !linux,!darwin LDFLAGS: ${SRCDIR}/../lib/libhubsig.a -lm -lpthread
import "C"
