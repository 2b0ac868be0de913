//! Work whose instructions callgrind counts. Clocks are too noisy to see three in a hundred on a shared machine; a count
//! of instructions is the same every time.

/// Does the work. Callgrind counts only while this function runs, and writes a part of its output whenever it returns:
/// `benches/count.py` names the function to it, so it must stay one, whatever the optimiser thinks.
#[inline(never)]
pub fn counted(work: &mut dyn FnMut()) {
    work();
    // Something behind the call, or it would become a jump and this function would be gone before it returns.
    std::hint::black_box(());
}
