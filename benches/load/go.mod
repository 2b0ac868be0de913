module by-hand

go 1.24
