//! What `cargo metadata` says of our crates and of what they depend on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::Result;
use crate::command::Command;

/// All packages, ours and those they depend on.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    packages: BTreeMap<String, Package>,
}

pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) rust_version: Option<String>,
    pub(crate) features: Vec<String>,
    /// What the manifest asks for, dependencies of tests included: a name and a version requirement.
    pub(crate) requirements: Vec<(String, String)>,
    pub(crate) folder: PathBuf,
    pub(crate) is_library: bool,
    is_published: bool,
    /// What a user of the package compiles, with all features: no dependencies of tests.
    compiled: Vec<String>,
}

impl Workspace {
    pub(crate) fn read() -> Result<Self> {
        let json =
            Command::cargo("metadata --format-version 1 --all-features --locked").output()?;
        let json: Value = serde_json::from_str(&json)?;
        let mut packages = BTreeMap::new();
        for package in list(&json, "/packages") {
            packages.insert(text(package, "/id"), Package::new(package));
        }
        for node in list(&json, "/resolve/nodes") {
            if let Some(package) = packages.get_mut(&text(node, "/id")) {
                let deps = list(node, "/deps")
                    .filter(|dep| list(dep, "/dep_kinds").any(|kind| text(kind, "/kind") != "dev"));
                package.compiled = deps.map(|dep| text(dep, "/pkg")).collect();
            }
        }
        Ok(Self {
            root: text(&json, "/workspace_root").into(),
            target: text(&json, "/target_directory").into(),
            packages,
        })
    }

    /// Our packages for crates.io.
    pub(crate) fn published(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .values()
            .filter(|package| package.is_published)
    }

    /// `--package a --package b` for each of them.
    pub(crate) fn published_arguments(&self) -> Vec<&str> {
        let packages = self.published();
        packages
            .flat_map(|package| ["--package", &package.name])
            .collect()
    }

    /// The published packages and all that they are compiled with, on any system.
    pub(crate) fn compiled(&self) -> Vec<&Package> {
        let published = self
            .packages
            .iter()
            .filter(|(_, package)| package.is_published);
        let mut open: Vec<&String> = published.map(|(id, _)| id).collect();
        let mut seen: BTreeSet<&String> = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(
                    self.packages
                        .get(id)
                        .iter()
                        .flat_map(|package| &package.compiled),
                );
            }
        }
        seen.iter()
            .filter_map(|id| self.packages.get(*id))
            .collect()
    }
}

impl Package {
    fn new(json: &Value) -> Self {
        // A list of registries; `publish = false` is an empty one.
        let is_ours = json.pointer("/source").is_none_or(Value::is_null);
        let is_published = json.pointer("/publish").is_none_or(Value::is_null);
        let mut kinds = list(json, "/targets").flat_map(|target| list(target, "/kind"));
        let manifest = PathBuf::from(text(json, "/manifest_path"));
        let features = json.pointer("/features").and_then(Value::as_object);
        let requirements = list(json, "/dependencies");
        Self {
            name: text(json, "/name"),
            version: text(json, "/version"),
            rust_version: json
                .pointer("/rust_version")
                .and_then(Value::as_str)
                .map(str::to_owned),
            features: features
                .map(|map| map.keys().cloned().collect())
                .unwrap_or_default(),
            requirements: requirements
                .map(|dep| (text(dep, "/name"), text(dep, "/req")))
                .collect(),
            folder: manifest.parent().map(Path::to_owned).unwrap_or_default(),
            is_library: kinds.any(|kind| kind == "lib" || kind == "proc-macro"),
            is_published: is_ours && is_published,
            compiled: Vec::new(),
        }
    }
}

/// The items of a list, none if there is no list.
fn list<'a>(json: &'a Value, pointer: &str) -> impl Iterator<Item = &'a Value> {
    let items = json.pointer(pointer).and_then(Value::as_array);
    items.into_iter().flatten()
}

/// A text, empty if there is none.
fn text(json: &Value, pointer: &str) -> String {
    let text = json.pointer(pointer).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}
