# The C library. `make lib` needs cargo; `make install` and `make uninstall` need nothing but a shell, `install` and
# `strip`, so that somebody without Rust can run them, such as root.
#
#     make lib && sudo make install PREFIX=/usr/local
#
# PREFIX, DESTDIR, LIBDIR, INCLUDEDIR and DOCDIR are read by install.sh, which says what they mean.

# A folder of its own: what tests build with other features in target/release must never be installed by accident.
C_BUILD := target/c
C_LIBRARIES := $(C_BUILD)/$(if $(CARGO_BUILD_TARGET),$(CARGO_BUILD_TARGET)/)release
C_SOURCES := Cargo.toml Cargo.lock ffi/Cargo.toml ffi/build.rs $(shell find core ffi/src -type f)

.PHONY: lib
lib: $(C_LIBRARIES)/.built ## build the C library

.PHONY: install
install: $(C_LIBRARIES)/.built ## install the C library: PREFIX, DESTDIR, LIBDIR
	@sh ffi/install/install.sh install $(C_LIBRARIES)

.PHONY: uninstall
uninstall: ## remove what `make install` with the same variables put there
	@sh ffi/install/install.sh uninstall $(C_LIBRARIES)

# The messages of panics name source files. Nobody needs to know in whose home directory they were.
$(C_LIBRARIES)/.built: $(C_SOURCES)
	@command -v cargo >/dev/null || { echo 'missing: cargo, from Rust 1.89 or newer; see https://rustup.rs' >&2; exit 1; }
	@cargo --config "build.rustflags = ['--remap-path-prefix=$${CARGO_HOME:-$$HOME/.cargo}/registry/src=/cargo']" \
		build --package hubsig-ffi --release --target-dir $(C_BUILD)
	@touch $@
