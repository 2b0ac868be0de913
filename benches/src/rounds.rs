//! Short interleaved rounds: in each round every subject has its turn for some microseconds, so that whatever else
//! happens on the machine happens to all of them.

use std::time::Duration;

use crate::subjects::Subject;

/// What the turns of one subject took, in nanoseconds per call, round by round.
pub struct Timings(Vec<f64>);

/// A median and the range that holds the middle four fifths.
#[derive(Clone, Copy, Debug)]
pub struct Summary {
    /// Half of the rounds were below this.
    pub median: f64,
    /// A tenth of the rounds were below this.
    pub p10: f64,
    /// A tenth of the rounds were above this.
    pub p90: f64,
}

/// Runs the subjects in turn, `rounds` times, each turn about as long as `turn`.
pub fn measure(subjects: &mut [Subject], rounds: usize, turn: Duration) -> Vec<Timings> {
    let calls: Vec<u64> = subjects.iter_mut().map(|subject| calls_in(subject, turn)).collect();
    let mut timings: Vec<Timings> = subjects.iter().map(|_| Timings(Vec::with_capacity(rounds))).collect();
    for round in 0..rounds {
        // Not always in the same order, or the same one would always come after the slowest.
        for turn in 0..subjects.len() {
            let at = (turn * step(round, subjects.len()) + round) % subjects.len();
            let took = subjects[at].run(calls[at]);
            timings[at].0.push(nanoseconds(took) / calls[at] as f64);
        }
    }
    timings
}

/// A stride through `length` subjects that meets each once.
fn step(round: usize, length: usize) -> usize {
    let coprime = |step: &usize| {
        (2..=*step).all(|divisor| !length.is_multiple_of(divisor) || !step.is_multiple_of(divisor))
    };
    let steps: Vec<usize> = (1..length.max(2)).filter(coprime).collect();
    steps[round % steps.len()]
}

/// How many calls fill a turn.
fn calls_in(subject: &mut Subject, turn: Duration) -> u64 {
    let mut calls = 1;
    loop {
        // Of two, because the first calls of a process pay for pages and for detecting the processor.
        let took = subject.run(calls).min(subject.run(calls));
        if took >= turn / 2 {
            let wanted = calls as f64 * nanoseconds(turn) / nanoseconds(took);
            return (wanted as u64).max(1);
        }
        calls *= 2;
    }
}

fn nanoseconds(duration: Duration) -> f64 {
    duration.as_nanos() as f64
}

impl Timings {
    /// The nanoseconds of a call.
    pub fn summary(&self) -> Summary {
        summarise(self.0.clone())
    }

    /// How many times as long as `base` it took, compared round by round.
    pub fn over(&self, base: &Timings) -> Summary {
        summarise(self.0.iter().zip(&base.0).map(|(mine, base)| mine / base).collect())
    }
}

/// How the sum of two compares with `base`, round by round.
pub fn sum_over(first: &Timings, second: &Timings, base: &Timings) -> Summary {
    let sums = first.0.iter().zip(&second.0).map(|(first, second)| first + second).collect();
    Timings(sums).over(base)
}

fn summarise(mut values: Vec<f64>) -> Summary {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let position = share * (values.len() - 1) as f64;
        values[position.round() as usize]
    };
    Summary { median: at(0.5), p10: at(0.1), p90: at(0.9) }
}
