//! Gives the shared library the name that programs look for when they start. Changes no file.

/// Goes up whenever a program compiled against an older header would no longer work. The same number is
/// `HUBSIG_ABI_VERSION`; a test compares the two.
const ABI_VERSION: u32 = 0;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    match std::env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("macos") => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libhubsig.{ABI_VERSION}.dylib");
        }
        Ok("windows") => {}
        _ => println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libhubsig.so.{ABI_VERSION}"),
    }
}
