//! Lists of texts as one text.

/// The texts of all items in a row, with a separator between two.
///
/// Users wait until this crate is compiled. With `map`, `collect` and `join`, each list would be many functions for the
/// compiler; this is one for each type of item.
#[cfg(feature = "generate")]
pub(crate) fn join<T>(items: &[T], separator: &str, text: &dyn Fn(&T) -> String) -> String {
    let mut joined = String::new();
    let mut between = "";
    for item in items {
        joined.push_str(between);
        joined.push_str(&text(item));
        between = separator;
    }
    joined
}

/// Texts as a sentence has them: commas, and a word in front of the last one.
pub(crate) fn join_last(texts: &[String], word: &str) -> String {
    match texts {
        [first @ .., last] if !first.is_empty() => format!("{} {word} {last}", first.join(", ")),
        _ => texts.concat(),
    }
}
