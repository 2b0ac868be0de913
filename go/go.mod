module github.com/hubsig/hubsig/go

go 1.24
