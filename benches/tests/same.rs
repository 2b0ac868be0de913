//! All subjects of the comparison do the same work: on every delivery each arrives at the same kinds, ids, texts and times,
//! or at the same digest. A subject that does not, panics.

use hubsig_benches::{answering, payloads, subjects};

#[test]
fn all_subjects_arrive_at_the_same() {
    let mut compared = 0;
    for payload in payloads::all() {
        for mut subject in subjects::of(&payload) {
            // Twice: the second time with what was kept of the first.
            subject.run(2);
            compared += usize::from(!subject.name.starts_with("hubsig"));
        }
    }
    assert!(compared > 80, "{compared}");
}

#[test]
fn requests_and_answers_are_the_same() {
    let mut subjects = subjects::answering();
    assert_eq!(subjects.len(), 2 * answering::jobs().len());
    for subject in &mut subjects {
        subject.run(2);
    }
    for job in answering::jobs() {
        (job.run)();
        assert!(subjects.iter().filter(|subject| subject.stage == job.name).count() == 2, "{}", job.name);
    }
}
