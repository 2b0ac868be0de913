//! hubsig stage by stage, in bytes per second: `cargo bench -p hubsig-benches`.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use hubsig::{Delivery, ErrorCode, Index, Limits, Webhook};
use hubsig_benches::work::{self, Seen};
use hubsig_benches::{SECRET, answering, payloads};
use std::hint::black_box;
use std::time::Duration;

#[allow(clippy::unwrap_used, reason = "a measurement of something else is worth nothing")]
fn stages(criterion: &mut Criterion) {
    let webhook = Webhook::builder().app_secret(SECRET).build().unwrap();
    for payload in payloads::all() {
        let (body, header) = (&*payload.body, &*payload.header);
        let forged = payload.forged_header();
        let mut expected = Seen::default();
        payload.kinds.iter().for_each(|kind| expected.add_kind(*kind));

        let mut group = criterion.benchmark_group(payload.name);
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function("verify", |bencher| {
            bencher.iter(|| assert!(webhook.verify(black_box(body), black_box(header)).is_ok()));
        });
        group.bench_function("parse", |bencher| {
            bencher.iter(|| {
                let delivery = Delivery::parse_unverified(black_box(body)).unwrap();
                assert_eq!(work::kinds(&delivery), expected);
            });
        });
        group.bench_function("parse into a used index", |bencher| {
            let mut index = Index::new();
            bencher.iter(|| {
                Delivery::parse_unverified_into(black_box(body), Limits::default(), &mut index).unwrap();
                assert_eq!(index.len(), payload.kinds.len());
            });
        });
        group.bench_function("read five attributes", |bencher| {
            let parsed = || Delivery::parse_unverified(body).unwrap();
            bencher.iter_batched_ref(
                parsed,
                |delivery| assert_eq!(work::five(delivery).kinds, expected.kinds),
                BatchSize::SmallInput,
            );
        });
        group.bench_function("receive", |bencher| {
            bencher.iter(|| {
                let delivery = webhook.receive(black_box(body), black_box(header)).unwrap();
                assert_eq!(work::kinds(&delivery), expected);
            });
        });
        group.bench_function("refuse", |bencher| {
            bencher.iter(|| {
                let error = webhook.receive(black_box(body), black_box(&*forged)).unwrap_err();
                assert_eq!(error.code(), ErrorCode::SignatureMismatch);
            });
        });
        group.finish();
    }
}

fn graph(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("graph");
    for job in answering::jobs() {
        group.throughput(Throughput::Bytes(job.bytes as u64));
        group.bench_function(job.name, |bencher| bencher.iter(job.run));
    }
    group.finish();
}

/// Shorter than criterion's default: seven deliveries, six stages.
fn quick() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(900))
        .sample_size(40)
        .without_plots()
}

criterion_group! { name = benches; config = quick(); targets = stages, graph }
criterion_main!(benches);
