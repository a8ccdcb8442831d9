//! Times of all ways, for comparison within one run: `cargo bench -p paysera-pages --bench times`.

mod peers;

use std::hint::black_box;

use criterion::Criterion;

use peers::{RETURNED, STATUSES, URLS, Values};

fn urls(criterion: &mut Criterion) {
    peers::assert_equal();
    for (group, mut values) in [("short", Values::short()), ("long", Values::long())] {
        let mut group = criterion.benchmark_group(group);
        for (name, make) in URLS {
            group.bench_function(*name, |bencher| {
                bencher.iter(|| make(black_box(&mut values)));
            });
        }
    }
}

fn statuses(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("status");
    for (name, read) in STATUSES {
        group.bench_function(*name, |bencher| bencher.iter(|| read(black_box(RETURNED))));
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    urls(&mut criterion);
    statuses(&mut criterion);
    criterion.final_summary();
}
