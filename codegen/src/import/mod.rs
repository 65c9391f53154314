//! Reads documentation pages: page → [`page::Page`], one shape for both dialects.

mod error_name;
mod markdown;
mod marks;
mod nesting;
mod page;
mod portal;
