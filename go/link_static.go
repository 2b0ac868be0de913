//go:build !hubsig_dynamic

package hubsig

// The header of this checkout, and the archive that `make go-lib` puts into lib/. What follows it is what rustc says a
// program has to be linked with that holds such an archive.

// #cgo CFLAGS: -I${SRCDIR}/../include
// #cgo linux LDFLAGS: ${SRCDIR}/lib/libhubsig.a -lgcc_s -lutil -lrt -lpthread -lm -ldl -lc
// #cgo darwin LDFLAGS: ${SRCDIR}/lib/libhubsig.a -lSystem -lc -lm
// #cgo !linux,!darwin LDFLAGS: ${SRCDIR}/lib/libhubsig.a -lm -lpthread
import "C"
