//! What the features of this crate add to generated types.
//!
//! A foreign trait for a user's type must be implemented in the user's crate. So generated code hands the name of each
//! type to `features!`, and knows nothing of what this crate makes of it. A feature that is on defines a macro of its own in
//! its file; here is what stands for one that is off.

/// Takes `text Name, "what"`, `uri Name, "what"`, `number int Name, "what"` or `list Name, "what", Item, "separator"`.
#[cfg(any(feature = "serde", feature = "url"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __features {
    ($($about:tt)*) => {
        $crate::__serde! { $($about)* }
        $crate::__url! { $($about)* }
    };
}

/// Nothing to add.
#[cfg(not(any(feature = "serde", feature = "url")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __features {
    ($($about:tt)*) => {};
}

/// Nothing to add.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($($about:tt)*) => {};
}

/// Nothing to add.
#[cfg(not(feature = "url"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __url {
    ($($about:tt)*) => {};
}
