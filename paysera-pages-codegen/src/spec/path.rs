//! Paths: what the file says, decoded, and what the URL has, encoded.

use crate::encode;

/// A page's path, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Path {
    /// The encoded texts before, between and after the parameters; the first one starts with a slash.
    pub(super) pieces: Vec<String>,
    /// The names of the parameters.
    pub(super) params: Vec<String>,
}

/// Takes a page's path apart; says what is wrong with it.
pub(super) fn parse(text: &str) -> Result<Path, String> {
    let mut path = Path {
        pieces: vec![String::new()],
        params: Vec::new(),
    };
    if text.is_empty() {
        return Ok(path);
    }
    check_segments(text)?;
    let mut rest = text;
    let mut piece = String::from("/");
    while let Some((before, after)) = rest.split_once('{') {
        let Some((param, after)) = after.split_once('}') else {
            return Err("has a `{` without its `}`".to_owned());
        };
        if before.contains('}') {
            break;
        }
        if param.contains('{') {
            return Err("has a `{` without its `}`".to_owned());
        }
        if param.is_empty() {
            return Err(
                "has `{}` without a name: write the parameter's name between the braces".to_owned(),
            );
        }
        piece.push_str(&encode::path(before));
        path.add(&std::mem::take(&mut piece));
        path.params.push(param.to_owned());
        path.pieces.push(String::new());
        rest = after;
    }
    if rest.contains('}') {
        return Err("has a `}` without its `{`".to_owned());
    }
    piece.push_str(&encode::path(rest));
    path.add(&piece);
    Ok(path)
}

/// The parameters of a path that is not sound, so that the page can have them all the same.
pub(super) fn salvage(text: &str) -> Path {
    let mut path = Path {
        pieces: vec!["/".to_owned()],
        params: Vec::new(),
    };
    for part in text.split('{').skip(1) {
        match part.split_once('}') {
            Some((param, _)) if !param.is_empty() => {
                path.params.push(param.to_owned());
                path.pieces.push(String::new());
            }
            _ => {}
        }
    }
    path
}

impl Path {
    /// Adds to the last piece.
    fn add(&mut self, text: &str) {
        if let Some(last) = self.pieces.last_mut() {
            last.push_str(text);
        }
    }
}

/// Encodes a locale's prefix, with a slash in front unless it is empty; says what is wrong with it.
pub(super) fn parse_prefix(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    check_segments(text)?;
    if text.contains(['{', '}']) {
        return Err("has a brace: only the paths of pages have parameters".to_owned());
    }
    if text.ends_with('/') {
        return Err("ends with a slash: leave it out".to_owned());
    }
    Ok(format!("/{}", encode::path(text)))
}

/// What holds for every path in the file.
fn check_segments(text: &str) -> Result<(), String> {
    if text.contains('?') {
        return Err("has a `?`: a page's parameters stand in its `query`".to_owned());
    }
    if text.contains('#') {
        return Err("has a `#`: a fragment never reaches the page".to_owned());
    }
    if text.starts_with('/') {
        return Err("starts with a slash: leave it out, it is put in".to_owned());
    }
    if text.contains("//") {
        return Err("has an empty segment: write one slash".to_owned());
    }
    if let Some(dots) = text
        .split('/')
        .find(|segment| matches!(*segment, "." | ".."))
    {
        return Err(format!(
            "has a segment `{dots}`, which browsers fold away: leave it out"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_encoded_around_their_parameters() {
        let path = |pieces: &[&str], params: &[&str]| {
            Ok(Path {
                pieces: pieces.iter().map(ToString::to_string).collect(),
                params: params.iter().map(ToString::to_string).collect(),
            })
        };
        assert_eq!(parse(""), path(&[""], &[]));
        assert_eq!(parse("wallet/cash-out"), path(&["/wallet/cash-out"], &[]));
        assert_eq!(parse("a b/100%"), path(&["/a%20b/100%25"], &[]));
        assert_eq!(parse("{key}"), path(&["/", ""], &["key"]));
        assert_eq!(parse("a/{b}-{c}/d"), path(&["/a/", "-", "/d"], &["b", "c"]));
    }

    #[test]
    fn paths_that_mean_something_else_are_refused() {
        for text in [
            "/a", "a//b", "a?b", "a#b", ".", "a/..", "./a", "{", "}", "a}", "{a", "{a}}", "{{a}}",
            "{}", "}{",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        for text in ["/en", "en/", "a?b", "a#b", "..", "{en}", "a//b"] {
            assert!(parse_prefix(text).is_err(), "{text}");
        }
    }
}
