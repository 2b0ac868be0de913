package graph

import "github.com/hubsig/hubsig/go/internal/names"

func nameOf(list []string, number uint, name string) string {
	return names.Of(list, number, name)
}

// methodOf is the method with a name; 0 for none, which the library refuses.
func methodOf(name string) method {
	for number, known := range methodNames {
		if known == name && name != "" {
			return method(number)
		}
	}
	return 0
}
