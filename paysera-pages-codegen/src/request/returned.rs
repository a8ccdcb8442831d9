//! Returns at run time: what the generated parser makes of an address, for a return that is known only then.

use crate::spec::model::{Carried, Outcome, Return};

use super::decode;
use super::no_return::NoReturn;

/// The name in the query of a state that is not the vendor's own: what `with_state` of the generated types adds.
const OWN_STATE: &str = "state";

/// What a return tells. It is a claim of the user's browser, where anybody can type any address.
#[derive(Clone, Debug)]
pub struct Returned<'s> {
    /// The outcome.
    pub outcome: &'s Outcome,
    /// What came with it: the parameters and their values, decoded. They may be secrets.
    pub values: Vec<(&'s Carried, String)>,
}

impl<'s> Returned<'s> {
    /// Reads the address that the user came back to, whole or as a server has it (`/abc?status=success`).
    ///
    /// `state` is the one that was sent: that of the request if the return echoes it, else one that was put into the
    /// redirect URI. Nothing else is looked at before it matches. It is compared in a time that depends on it, which is
    /// for tools and not for servers.
    ///
    /// ```
    /// use paysera_pages_codegen::request::Returned;
    /// use paysera_pages_codegen::spec::{self, Context, NoFiles, Source};
    ///
    /// let source = Source::new("pages.toml", "format = 1\nextends = [\"paysera\"]");
    /// let spec = spec::read(&source, &Context::default(), &mut NoFiles).spec.unwrap_or_default();
    /// let status = spec.returns.iter().find(|returned| returned.name.text == "status");
    /// let status = status.ok_or("no such return")?;
    /// let returned = Returned::read(status, "https://shop.example/abc?status=success", None)?;
    /// assert_eq!(returned.outcome.name.text, "success");
    /// let error = Returned::read(status, "/abc?status=ok", None).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "`status` of the return is `ok`, which the declaration does not list"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoReturn`]: for what the generated parser refuses, in the same words; or the return echoes a state and none is given.
    pub fn read(returned: &'s Return, url: &str, state: Option<&str>) -> Result<Self, NoReturn> {
        let url = url.split('#').next().unwrap_or_default();
        let query = Query(url.split_once('?').map_or("", |(_, query)| query));
        match (&returned.echoes, state) {
            (Some(echoed), Some(state)) => query.check_state(&echoed.wire, state)?,
            (Some(echoed), None) => {
                let param = echoed.wire.clone();
                return Err(NoReturn::Unverified { param });
            }
            (None, Some(state)) => query.check_state(OWN_STATE, state)?,
            (None, None) => {}
        }
        let outcome = match &returned.param {
            Some(param) => query.by_value(param, &returned.outcomes)?,
            None => query.by_presence(&returned.outcomes)?,
        };
        let mut values = Vec::new();
        for carried in &outcome.carries {
            values.push((carried, query.carried(&carried.wire)?));
        }
        for carried in &outcome.optional {
            match query.carried(&carried.wire) {
                Ok(value) => values.push((carried, value)),
                Err(NoReturn::Missing { .. } | NoReturn::Empty { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self { outcome, values })
    }
}

/// A query without its `?`.
#[derive(Clone, Copy)]
struct Query<'q>(&'q str);

impl<'q> Query<'q> {
    /// The raw values of a parameter.
    fn values(self, param: &str) -> Vec<&'q str> {
        let pairs = self.0.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs
            .filter(|(name, _)| decode::form(name).as_deref() == Some(param))
            .map(|(_, value)| value)
            .collect()
    }

    /// The raw value of a parameter that must be there once and not be empty; errors do not keep it.
    fn only_secret(self, param: &str) -> Result<&'q str, NoReturn> {
        let named = param.to_owned();
        match self.values(param).as_slice() {
            [] => Err(NoReturn::Missing { param: named }),
            [""] => Err(NoReturn::Empty { param: named }),
            [raw] => Ok(raw),
            values => Err(NoReturn::Repeated {
                param: named,
                count: values.len(),
                texts: Vec::new(),
            }),
        }
    }

    fn check_state(self, param: &str, state: &str) -> Result<(), NoReturn> {
        let raw = self.only_secret(param)?;
        if decode::form(raw).as_deref() == Some(state) {
            return Ok(());
        }
        let param = param.to_owned();
        Err(NoReturn::WrongState { param })
    }

    fn carried(self, param: &str) -> Result<String, NoReturn> {
        let text = decode::form(self.only_secret(param)?);
        let text = text.filter(|text| !text.chars().any(char::is_control));
        text.ok_or_else(|| NoReturn::Unreadable {
            param: param.to_owned(),
        })
    }

    /// The outcome that is the value of a parameter.
    fn by_value<'s>(self, param: &str, outcomes: &'s [Outcome]) -> Result<&'s Outcome, NoReturn> {
        let values = self.values(param);
        let param = param.to_owned();
        let raw = match values.as_slice() {
            [] => return Err(NoReturn::Missing { param }),
            [raw] => *raw,
            values => {
                return Err(NoReturn::Repeated {
                    param,
                    count: values.len(),
                    texts: values.iter().map(|text| (*text).to_owned()).collect(),
                });
            }
        };
        let Some(text) = decode::form(raw) else {
            let text = raw.to_owned();
            return Err(NoReturn::NotUtf8 { param, text });
        };
        let known = outcomes.iter().find(|outcome| outcome.name.text == text);
        known.ok_or(if text.is_empty() {
            NoReturn::Empty { param }
        } else {
            NoReturn::Unknown { param, text }
        })
    }

    /// The first outcome whose parameter is there.
    fn by_presence(self, outcomes: &[Outcome]) -> Result<&Outcome, NoReturn> {
        let mut params = Vec::new();
        for outcome in outcomes {
            let when = outcome.when.as_deref().unwrap_or_default();
            if !self.values(when).is_empty() {
                self.only_secret(when)?;
                return Ok(outcome);
            }
            params.push(when.to_owned());
        }
        Err(NoReturn::NoOutcome { params })
    }
}
