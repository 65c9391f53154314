//! Converts requests to HTTP.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::request::{Request, texts};
use crate::value;
use feishu_api::endpoint::BodyKind;

impl Request {
    /// Builds the HTTP request.
    pub(crate) fn built(&self, http: &reqwest::Client, base_url: &str) -> reqwest::RequestBuilder {
        let mut url = reqwest::Url::parse(base_url).unwrap();
        {
            let mut segments = url.path_segments_mut().unwrap();
            segments.clear();
            for segment in self.operation.path.split('/').skip(1) {
                match segment.strip_prefix(':') {
                    Some(name) => segments.push(&texts(&self.path[name])[0]),
                    None => segments.push(segment),
                };
            }
        }
        for (name, value) in &self.query {
            for text in texts(value) {
                url.query_pairs_mut().append_pair(name, &text);
            }
        }
        let method = self.operation.method.as_str().parse().unwrap();
        let mut request = http.request(method, url);
        for (name, value) in &self.headers {
            request = request.header(name, &texts(value)[0]);
        }
        match self.operation.body {
            BodyKind::Json => request.json(&self.body),
            BodyKind::Multipart => request.header("content-type", "multipart/form-data; boundary=B").body(self.form()),
            _ => request,
        }
    }

    /// Encodes the body as a form.
    fn form(&self) -> Vec<u8> {
        let mut form = String::new();
        for (name, value) in &self.body {
            let known = self.operation.request.iter().find(|parameter| parameter.field.name == *name);
            let is_file = known.is_some_and(|known| value::is_file(&known.field.r#type));
            let file_name = if is_file { "; filename=\"example.txt\"" } else { "" };
            for text in texts(value) {
                form += &format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"{file_name}\r\n\r\n{text}\r\n");
            }
        }
        form += "--B--\r\n";
        form.into_bytes()
    }
}
