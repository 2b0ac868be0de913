//! How much of the limits is used, as the headers of an answer say.
//!
//! They come only after enough calls: that there is none does not mean 0 %.

use alloc::string::String;
use alloc::vec::Vec;

use super::document::document;
use crate::json::Value;

/// The longest header that is read. Meta names up to 32 objects, which take about 6 KiB.
const LONGEST: usize = 64 * 1024;

/// Objects kept of `x-business-use-case-usage`.
const KEPT: usize = 64;

/// Shares of a limit in percent. Calls are throttled at 100; more than that happens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Percent {
    /// Of the number of calls.
    pub call_count: u16,
    /// Of the time they took.
    pub total_time: u16,
    /// Of the processor time they took.
    pub total_cputime: u16,
}

impl Percent {
    /// The largest of them.
    pub fn max(self) -> u16 {
        self.call_count.max(self.total_time).max(self.total_cputime)
    }
}

/// One use of one business, as `x-business-use-case-usage` has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessUsage {
    /// The id of the business, page or account.
    pub business: String,
    /// Such as `instagram`, `messenger`, `pages`, `whatsapp`; more exist than are documented.
    pub kind: String,
    /// What is used.
    pub percent: Percent,
    /// Minutes until calls are possible again; 0 while they are.
    pub regain_min: u32,
}

/// What the headers of an answer say about limits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    /// `x-app-usage`.
    pub app: Option<Percent>,
    /// `x-page-usage`.
    pub page: Option<Percent>,
    /// `x-ad-account-usage`, in percent, rounded up.
    pub ad_account: Option<u16>,
    /// Seconds until the limit of the advertising account starts anew.
    pub ad_account_reset_s: Option<u32>,
    /// `x-business-use-case-usage`.
    pub business: Vec<BusinessUsage>,
    /// `retry-after` in seconds. No page of Meta's mentions it; a date in it is not read.
    pub retry_after_s: Option<u32>,
}

impl Usage {
    /// Reads the headers of an answer. Names count whatever their case; what cannot be read is left out.
    pub fn from_headers<N, V>(headers: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let mut usage = Self::default();
        for (name, value) in headers {
            let (name, value) = (name.as_ref(), value.as_ref());
            if value.len() > LONGEST {
                continue;
            }
            let is = |other| name.eq_ignore_ascii_case(other);
            if is("x-app-usage") {
                usage.app = document(value).and_then(percent);
            } else if is("x-page-usage") {
                usage.page = document(value).and_then(percent);
            } else if is("x-ad-account-usage") {
                let root = document(value);
                usage.ad_account = root.and_then(|root| whole(root.member("acc_id_util_pct")?));
                usage.ad_account_reset_s = root.and_then(|root| seconds(root.member("reset_time_duration")?));
            } else if is("x-business-use-case-usage") {
                if let Some(root) = document(value) {
                    usage.add_businesses(root);
                }
            } else if is("retry-after") {
                usage.retry_after_s = document(value).and_then(seconds);
            }
        }
        usage
    }

    /// The largest share of any limit; `None` if no header told one.
    pub fn max_percent(&self) -> Option<u16> {
        let business = self.business.iter().map(|business| business.percent.max());
        let others = [self.app.map(Percent::max), self.page.map(Percent::max), self.ad_account];
        business.chain(others.into_iter().flatten()).max()
    }

    /// Seconds until calls are possible again, as far as the headers say: the minutes of the business use case, else
    /// `retry-after`, else the reset of a used-up advertising account.
    pub fn wait_s(&self) -> Option<u32> {
        let minutes = self.business.iter().map(|business| business.regain_min).max().filter(|max| *max > 0);
        let used_up = self.ad_account.is_some_and(|share| share >= 100);
        minutes
            .map(|minutes| minutes.saturating_mul(60))
            .or(self.retry_after_s)
            .or(self.ad_account_reset_s.filter(|_| used_up))
    }

    /// Meta's own example repeats a key, so every member counts, not only the last of equal ones.
    fn add_businesses(&mut self, root: Value<'_>) {
        for (name, list) in root.names() {
            for entry in list.elements() {
                if self.business.len() == KEPT {
                    return;
                }
                let minutes = entry.member("estimated_time_to_regain_access").and_then(seconds);
                let kind = entry.member("type").and_then(|value| value.string());
                self.business.push(BusinessUsage {
                    business: String::from_utf8_lossy(&name).into_owned(),
                    kind: kind.map(|text| text.decode().into_owned()).unwrap_or_default(),
                    percent: percent(entry).unwrap_or_default(),
                    regain_min: minutes.unwrap_or(0),
                });
            }
        }
    }
}

/// An object of shares under either set of names, or a bare number, which older deployments send.
fn percent(value: Value<'_>) -> Option<Percent> {
    if let Some(call_count) = whole(value) {
        return Some(Percent { call_count, ..Percent::default() });
    }
    let share = |names: [&str; 2]| names.iter().find_map(|name| whole(value.member(name)?));
    let call_count = share(["call_count", "call_volume"]);
    let total_time = share(["total_time", "total_time"]);
    let total_cputime = share(["total_cputime", "cpu_time"]);
    if call_count.is_none() && total_time.is_none() && total_cputime.is_none() {
        return None;
    }
    Some(Percent {
        call_count: call_count.unwrap_or(0),
        total_time: total_time.unwrap_or(0),
        total_cputime: total_cputime.unwrap_or(0),
    })
}

/// A share as a number or a string of one, rounded up, at most what 16 bits hold.
fn whole(value: Value<'_>) -> Option<u16> {
    let text = value.text()?.decode();
    let (digits, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(digits) || !is_number(fraction) {
        return None;
    }
    let up = u16::from(fraction.bytes().any(|byte| byte != b'0'));
    Some(digits.parse().unwrap_or(u16::MAX).saturating_add(up))
}

/// A count of minutes or seconds, as a number or a string of one; too large a one is the largest.
fn seconds(value: Value<'_>) -> Option<u32> {
    let number = value.integer()?;
    if number < 0 { None } else { Some(u32::try_from(number).unwrap_or(u32::MAX)) }
}
