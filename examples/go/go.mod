module github.com/hubsig/hubsig/examples/go

go 1.24

require github.com/hubsig/hubsig/go v0.0.0

replace github.com/hubsig/hubsig/go => ../../go
