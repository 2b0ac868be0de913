#!/bin/sh
# Installs the C library, or removes it again: install.sh install|uninstall FOLDER. FOLDER is where cargo built it.
#
# Read from the environment; `make` passes on what stands on its command line:
#
#     PREFIX      where it will be used from                 /usr/local
#     LIBDIR      libraries, pkgconfig/ and cmake/           $PREFIX/lib
#     INCLUDEDIR  the headers                                $PREFIX/include
#     DOCDIR      the licences                               $PREFIX/share/doc/hubsig
#     DESTDIR     put in front of all of them on the way in, and known to nothing that is installed (for packages)
#     INSTALL, STRIP   other programs of that kind, as for another architecture
set -eu
# What is installed is for everybody, whoever installs it.
umask 022

action=${1-} built=${2-}
cd -- "$(dirname -- "$0")/../.."

case $(uname -s) in
Darwin | MINGW* | MSYS* | CYGWIN*)
    echo "make install knows the libraries of ELF systems only; link with $built yourself" >&2
    exit 1
    ;;
esac

# An absolute path without a slash at its end: these end up in files that are read from anywhere.
absolute() {
    case $1 in
    /*) printf '%s' "${1%/}" ;;
    *) printf '%s' "$PWD/${1%/}" ;;
    esac
}

PREFIX=$(absolute "${PREFIX:-/usr/local}")
LIBDIR=$(absolute "${LIBDIR:-$PREFIX/lib}")
INCLUDEDIR=$(absolute "${INCLUDEDIR:-$PREFIX/include}")
DOCDIR=$(absolute "${DOCDIR:-$PREFIX/share/doc/hubsig}")
DESTDIR=${DESTDIR-}
INSTALL=${INSTALL:-install}
STRIP=${STRIP:-strip}

# Each number has one home.
version=$(sed -n '/^\[workspace\.package\]/,/^\[/s/^version = "\([0-9.]*\)"$/\1/p' Cargo.toml)
abi=$(sed -n 's/^const ABI_VERSION: u32 = \([0-9]*\);$/\1/p' ffi/build.rs)
if [ -z "$version" ] || [ -z "$abi" ]; then
    echo 'no version in Cargo.toml, or no ABI_VERSION in ffi/build.rs' >&2
    exit 1
fi

# All that there is to install. Installing and removing go through the same list.
everything() {
    "$1" 644 include/hubsig.h "$INCLUDEDIR/hubsig.h"
    "$1" 644 include/hubsig.hpp "$INCLUDEDIR/hubsig.hpp"
    "$1" 644 "$staged/libhubsig.a" "$LIBDIR/libhubsig.a"
    "$1" 755 "$staged/libhubsig.so" "$LIBDIR/libhubsig.so.$version"
    "$1" link "libhubsig.so.$version" "$LIBDIR/libhubsig.so.$abi"
    "$1" link "libhubsig.so.$abi" "$LIBDIR/libhubsig.so"
    "$1" 644 "$staged/hubsig.pc" "$LIBDIR/pkgconfig/hubsig.pc"
    "$1" 644 "$staged/hubsig-config.cmake" "$LIBDIR/cmake/hubsig/hubsig-config.cmake"
    "$1" 644 "$staged/hubsig-config-version.cmake" "$LIBDIR/cmake/hubsig/hubsig-config-version.cmake"
    "$1" 644 LICENSE-APACHE "$DOCDIR/LICENSE-APACHE"
    "$1" 644 LICENSE-MIT "$DOCDIR/LICENSE-MIT"
}

put() {
    folder=$DESTDIR${3%/*}
    [ -d "$folder" ] || "$INSTALL" -d -m 755 -- "$folder"
    if [ "$1" = link ]; then
        ln -sf -- "$2" "$DESTDIR$3"
    else
        "$INSTALL" -m "$1" -- "$2" "$DESTDIR$3"
    fi
}

remove() {
    rm -f -- "$DESTDIR$3"
}

# A path as the templates write it: from the prefix on, where it lies below it, so that one line moves the rest.
from_prefix() {
    case $1 in
    "$PREFIX"/*) printf '%s' "\${$2}${1#"$PREFIX"}" ;;
    *) printf '%s' "$1" ;;
    esac
}

# The prefix as seen from LIBDIR/cmake/hubsig: a tree that was moved as a whole still works.
cmake_prefix() {
    case $LIBDIR in
    "$PREFIX"/*) printf '%s' "\${_hubsig_here}/../..$(printf '%s' "${LIBDIR#"$PREFIX"}" | sed 's|/[^/]*|/..|g')" ;;
    *) printf '%s' "$PREFIX" ;;
    esac
}

# For the right side of sed's s|…|…|.
quoted() {
    printf '%s' "$1" | sed 's/[\\&|]/\\&/g'
}

fill() {
    sed -e "s|@VERSION@|$version|g" -e "s|@ABI@|$abi|g" \
        -e "s|@PREFIX@|$(quoted "$PREFIX")|g" \
        -e "s|@LIBDIR@|$(quoted "$(from_prefix "$LIBDIR" prefix)")|g" \
        -e "s|@INCLUDEDIR@|$(quoted "$(from_prefix "$INCLUDEDIR" prefix)")|g" \
        -e "s|@CMAKE_PREFIX@|$(quoted "$(cmake_prefix)")|g" \
        -e "s|@CMAKE_INCLUDEDIR@|$(quoted "$(from_prefix "$INCLUDEDIR" _hubsig_prefix)")|g" \
        "ffi/install/$1.in" >"$staged/$1"
}

case $action in
install)
    staged=$(mktemp -d)
    trap 'rm -rf -- "$staged"' EXIT
    trap 'exit 1' HUP INT TERM
    # What a debugger would want of the library is four times the library.
    "$STRIP" --strip-unneeded -o "$staged/libhubsig.so" -- "$built/libhubsig_ffi.so"
    "$STRIP" --strip-debug -o "$staged/libhubsig.a" -- "$built/libhubsig_ffi.a"
    fill hubsig.pc
    fill hubsig-config.cmake
    fill hubsig-config-version.cmake
    everything put
    echo "hubsig $version is in $DESTDIR$PREFIX"
    # The loader keeps a list of what is in its folders, and only root can write it.
    [ -n "$DESTDIR" ] || echo "run ldconfig if the loader searches $LIBDIR, or set LD_LIBRARY_PATH"
    ;;
uninstall)
    staged=.
    everything remove
    # Only folders that are hubsig's own; the others are everybody's.
    rmdir -- "$DESTDIR$LIBDIR/cmake/hubsig" "$DESTDIR$DOCDIR" 2>/dev/null || :
    ;;
*)
    echo 'usage: install.sh install|uninstall FOLDER' >&2
    exit 64
    ;;
esac
