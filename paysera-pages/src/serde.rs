//! Feature `serde`: values are checked as they are read, and written as they were given.

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use serde_core::de::{Error, SeqAccess, Visitor};
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{BaseUrl, InvalidParam, PageUrl, State};

/// What is added to generated types. Numbers are numbers, lists are sequences, and everything else is its text.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    (text $name:ident, $of:literal) => {
        $crate::__serde! {
            $name,
            |deserializer| $crate::__private::read_text(deserializer, $of),
            |value, serializer| $crate::__private::Serializer::serialize_str(serializer, value.as_str())
        }
    };
    (uri $name:ident, $of:literal) => {
        $crate::__serde! { text $name, $of }
    };
    (number $int:ident $name:ident, $of:literal) => {
        $crate::__serde! {
            $name,
            |deserializer| $crate::__private::read_number::<$int, _, _>(deserializer, $of),
            |value, serializer| $crate::__private::Serialize::serialize(&value.get(), serializer)
        }
    };
    (list $name:ident, $of:literal, $item:ident, $separator:literal) => {
        $crate::__serde! {
            $name,
            |deserializer| $crate::__private::read_list::<$item, _, _>(deserializer, $of, Self::new),
            |value, serializer| $crate::__private::Serializer::collect_seq(serializer, value.as_str().split($separator))
        }
    };
    ($name:ident, |$deserializer:ident| $read:expr, |$value:ident, $serializer:ident| $write:expr) => {
        #[automatically_derived]
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            // Names that no type of a declaration has: `D` may be one, and be meant by what is read.
            fn deserialize<__Deserializer: $crate::__private::Deserializer<'de>>(
                $deserializer: __Deserializer,
            ) -> ::core::result::Result<Self, __Deserializer::Error> {
                $read
            }
        }

        #[automatically_derived]
        impl $crate::__private::Serialize for $name {
            fn serialize<__Serializer: $crate::__private::Serializer>(
                &self,
                $serializer: __Serializer,
            ) -> ::core::result::Result<__Serializer::Ok, __Serializer::Error> {
                let $value = self;
                $write
            }
        }
    };
}

/// Reads a text as the value of a parameter.
///
/// # Errors
///
/// It is no text, or the declaration does not allow it; the message says which value it is: `of`
/// where it is of another type, else the declaration's own name.
pub fn read_text<'de, T, D>(deserializer: D, of: &'static str) -> Result<T, D::Error>
where
    T: FromStr<Err: Display>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_string(Text(of, PhantomData))
}

struct Text<T>(&'static str, PhantomData<T>);

impl<T: FromStr<Err: Display>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} as a text", self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// Reads a number as the value of a parameter; `I` is its type.
///
/// # Errors
///
/// It is no number, or the declaration does not allow it; the message says which value it is: `of`
/// where it is of another type, else the declaration's own name.
pub fn read_number<'de, I, T, D>(deserializer: D, of: &'static str) -> Result<T, D::Error>
where
    I: Integer,
    T: FromStr<Err = InvalidParam>,
    D: Deserializer<'de>,
{
    I::ask(deserializer, Number(of, PhantomData))
}

/// What is asked of the format, for those that do not say what they hold.
pub trait Integer {
    /// Asks for a number of this type.
    ///
    /// # Errors
    ///
    /// Those of the visitor.
    fn ask<'de, V: Visitor<'de>, D: Deserializer<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error>;
}

impl Integer for u64 {
    fn ask<'de, V: Visitor<'de>, D: Deserializer<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        deserializer.deserialize_u64(visitor)
    }
}

impl Integer for i64 {
    fn ask<'de, V: Visitor<'de>, D: Deserializer<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        deserializer.deserialize_i64(visitor)
    }
}

struct Number<T>(&'static str, PhantomData<T>);

impl<T: FromStr<Err = InvalidParam>> Visitor<'_> for Number<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} as a number", self.0)
    }

    // By way of the text, for which the bounds have been told: what does not fit the type gets the same message.
    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        number.to_string().parse().map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        number.to_string().parse().map_err(E::custom)
    }
}

/// Reads a sequence as the value of a parameter.
///
/// # Errors
///
/// It is no sequence, an item is not allowed, or there is none; the message says which value it is: `of`
/// where it is of another type, else the declaration's own name.
pub fn read_list<'de, I, T, D>(
    deserializer: D,
    of: &'static str,
    new: fn(Vec<I>) -> Result<T, InvalidParam>,
) -> Result<T, D::Error>
where
    I: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let items = deserializer.deserialize_seq(Items(of, PhantomData))?;
    new(items).map_err(D::Error::custom)
}

struct Items<I>(&'static str, PhantomData<I>);

impl<'de, I: Deserialize<'de>> Visitor<'de> for Items<I> {
    type Value = Vec<I>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} as a sequence", self.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(items)
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_text(deserializer, "base URL")
    }
}

impl Serialize for BaseUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The URL as text. A `state` in it is written, too: it is on its way to the user's browser.
impl Serialize for PageUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Reads a state that was kept in a session. There is no `Serialize`: it would write the secret wherever a struct that holds
/// one is written, be it into a log. To keep a state, say so with [`secret`](State::secret).
impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = deserializer.deserialize_string(Secret);
        // What a format says of a value that is no text shows the value.
        let unreadable =
            |_| D::Error::custom(format_args!("`{}` cannot be read as a text", Self::PARAM));
        read.map_err(unreadable)?.map_err(D::Error::custom)
    }
}

/// Takes a text for a state. Its own errors come out whole, those of the format do not.
struct Secret;

impl Visitor<'_> for Secret {
    type Value = Result<State, InvalidParam>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(State::new(text))
    }
}

#[cfg(test)]
mod tests {
    use serde_core::Deserialize;
    use serde_core::de::IntoDeserializer;
    use serde_core::de::value::Error;

    use crate::{BaseUrl, PageUrl, State};

    #[test]
    fn a_base_is_checked_as_it_is_read() {
        let base_url: BaseUrl = serde_json::from_str(r#""https://pay.example/""#).unwrap();
        assert_eq!(
            serde_json::to_string(&base_url).unwrap(),
            r#""https://pay.example""#
        );
        let error = serde_json::from_str::<BaseUrl>("1").unwrap_err();
        assert_eq!(
            error.to_string(),
            "invalid type: integer `1`, expected the base URL as a text at line 1 column 1"
        );
    }

    #[test]
    fn a_page_is_written_as_its_text() {
        let url = PageUrl("https://pay.example/?a=1&b=2".to_owned());
        assert_eq!(
            serde_json::to_string(&url).unwrap(),
            r#""https://pay.example/?a=1&b=2""#
        );
    }

    #[test]
    fn no_format_shows_a_state() {
        let state = State::deserialize(IntoDeserializer::<Error>::into_deserializer("s3cret"));
        assert_eq!(state.unwrap(), State::from_static("s3cret"));
        let state = State::deserialize(IntoDeserializer::<Error>::into_deserializer(1234_u64));
        assert_eq!(
            state.unwrap_err().to_string(),
            "`state` cannot be read as a text"
        );
        let error = serde_json::from_str::<State>("[1234]").unwrap_err();
        assert_eq!(error.to_string(), "`state` cannot be read as a text");
    }
}
