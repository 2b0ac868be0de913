// Package names writes numbers of lists as their names.
package names

import "strconv"

// Of is the name with a number. 0 stands for nothing in every list; a number that a newer library knows is written as
// such.
func Of(names []string, number uint, list string) string {
	if number < uint(len(names)) && (number == 0 || names[number] != "") {
		return names[number]
	}
	return list + "(" + strconv.FormatUint(uint64(number), 10) + ")"
}
