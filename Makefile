# The entry points. `make demo` shows hubsig at work, `make test` proves it; both build what they need first.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for each in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$each; break; }; done)

# The wheel and the Rust suites are built against one interpreter, or each would rebuild the other's work.
export PYO3_PYTHON := $(CURDIR)/$(BIN)/python
export PYTHONDONTWRITEBYTECODE := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

WHEEL_SOURCES := Cargo.toml $(wildcard Cargo.lock) pyproject.toml README.md LICENSE-MIT LICENSE-APACHE \
	$(shell find core python/src python/hubsig python/Cargo.toml -type f -not -name '*.pyc' -not -name '*.so')

.PHONY: help
help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: setup ## start the Flask example and play Meta against it
	@$(BIN)/python examples/demo/run.py

.PHONY: setup
setup: $(VENV)/.wheel ## leave the wheel and all tools installed in .venv

.PHONY: test
test: setup ## run every suite; one line per suite at the end
	@$(BIN)/python tests/run_suites.py test

.PHONY: check
check: setup ## format, lints, generated files, packaging
	@$(BIN)/python tests/run_suites.py check

.PHONY: bench
bench: setup ## measure; writes target/bench/summary.json
	@$(BIN)/python benches/run.py

# Speed and memory without a clock: counted instructions, counted bytes. BLESS=1 writes benches/baseline.toml anew.
.PHONY: bench-check
bench-check: setup ## count instructions; fails where there are more than 3 % above the baseline
	@$(BIN)/python benches/count.py payloads $(if $(BLESS),--bless)

.PHONY: scale
scale: setup ## count instructions of growing and of hostile bodies
	@$(BIN)/python benches/count.py scale $(if $(BLESS),--bless)

.PHONY: hostile
hostile: setup ## count what hostile bodies take hubsig, serde_json and simd-json
	@$(BIN)/python benches/count.py peers

# Ten million deliveries take minutes; DELIVERIES=200000 takes seconds.
.PHONY: soak
soak: setup ## receive ten million times in each language; memory stays flat
	@$(BIN)/python benches/soak.py $(DELIVERIES)

.PHONY: load
load: setup ## drive the examples with wrk, beside handlers written by hand
	@$(BIN)/python benches/load.py

# The archive that the Go package links. cargo knows whether it is up to date.
.PHONY: go-lib
go-lib:
	@cargo build --quiet --release -p hubsig-ffi
	@mkdir -p go/lib
	@cmp -s target/release/libhubsig_ffi.a go/lib/libhubsig.a || cp target/release/libhubsig_ffi.a go/lib/libhubsig.a

.PHONY: docs
docs: setup ## build the documentation site into target/site
	@$(BIN)/python tests/docs/run.py

.PHONY: clean
clean: ## remove everything that was built
	rm -rf target $(VENV)

# What cannot be installed from here is looked for before anything is begun.
.PHONY: tools
tools:
	@missing=; \
	command -v cargo >/dev/null || missing="$$missing\n  cargo: install Rust 1.89 or newer from https://rustup.rs"; \
	[ -n '$(PYTHON)' ] || missing="$$missing\n  python: 3.11 or newer, with its venv module"; \
	command -v cc >/dev/null || missing="$$missing\n  cc: a C compiler (Debian: build-essential), which Rust links with"; \
	[ -z "$$missing" ] || { printf "missing:$$missing\n" >&2; exit 1; }

$(VENV)/.requirements: python/requirements-dev.txt | tools
	@echo "preparing $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --requirement $<
	@touch $@

$(VENV)/.wheel: $(VENV)/.requirements $(WHEEL_SOURCES)
	@rm -rf target/wheels
	@$(BIN)/maturin build --quiet --release --out target/wheels
	@$(BIN)/python -m pip install --quiet --force-reinstall --no-index --no-deps target/wheels/hubsig-*.whl
	@touch $@

include ffi/install/install.mk
