//! Allocations of all ways, counted: `cargo bench -p paysera-pages --bench allocations`.

mod peers;

use std::hint::black_box;

use allocation_counter::measure;

use peers::{RETURNED, STATUSES, URLS, Values};

fn main() {
    peers::assert_equal();
    println!("allocations, growing ones counted again; bytes that they ask for");
    for (group, mut values) in [("short", Values::short()), ("long", Values::long())] {
        for (name, make) in URLS {
            let counted = measure(|| {
                black_box(make(black_box(&mut values)));
            });
            println!(
                "{group:6} {name:28} {:3} {:6}",
                counted.count_total, counted.bytes_total
            );
        }
    }
    for (name, read) in STATUSES {
        let counted = measure(|| {
            black_box(read(black_box(RETURNED)));
        });
        println!(
            "status {name:28} {:3} {:6}",
            counted.count_total, counted.bytes_total
        );
    }
}
