//! The headers about limits, in every form that was seen.

use hubsig::graph::{Percent, Usage};

fn from(name: &str, value: &str) -> Usage {
    Usage::from_headers([(name, value)])
}

#[test]
fn app_and_page() {
    let expected = Some(Percent { call_count: 28, total_time: 25, total_cputime: 26 });
    let value = r#"{"call_count":28,"total_time":25,"total_cputime":26}"#;
    assert_eq!(from("X-App-Usage", value).app, expected);
    assert_eq!(from("x-app-usage", value).app, expected);
    assert_eq!(from("X-PAGE-USAGE", value).page, expected);
    let other = from("x-app-usage", r#"{"call_volume":"7","cpu_time":101}"#).app;
    assert_eq!(other, Some(Percent { call_count: 7, total_time: 0, total_cputime: 101 }));
    assert_eq!(from("x-page-usage", "83").page.map(Percent::max), Some(83));
    for bad in ["", "{", "[]", "null", "{}", "-1", "\"x\"", r#"{"call_count":-1}"#, r#"{"call_count":"1e2"}"#]
    {
        assert_eq!(from("x-app-usage", bad), Usage::default(), "{bad}");
    }
    assert_eq!(from("x-app-usage", "99999999").app.map(Percent::max), Some(u16::MAX));
}

#[test]
fn advertising_account() {
    let usage = from("x-ad-account-usage", r#"{"acc_id_util_pct":9.67,"reset_time_duration":100}"#);
    assert_eq!((usage.ad_account, usage.ad_account_reset_s, usage.wait_s()), (Some(10), Some(100), None));
    let usage = from("x-ad-account-usage", r#"{"acc_id_util_pct":100.0,"reset_time_duration":100}"#);
    assert_eq!((usage.max_percent(), usage.wait_s()), (Some(100), Some(100)));
}

#[test]
fn business_use_cases() {
    let value = r#"{"17841499900011122":[{"type":"instagram","call_count":104,"total_cputime":12,"total_time":15,"estimated_time_to_regain_access":"7"}],"2":[{"type":"whatsapp_business_management","call_count":1}],"2":[{"type":"pages","estimated_time_to_regain_access":3},{"type":"x"}]}"#;
    let usage = from("x-business-use-case-usage", value);
    let kinds: Vec<_> =
        usage.business.iter().map(|b| (b.business.as_str(), b.kind.as_str(), b.regain_min)).collect();
    assert_eq!(
        kinds,
        [
            ("17841499900011122", "instagram", 7),
            ("2", "whatsapp_business_management", 0),
            ("2", "pages", 3),
            ("2", "x", 0),
        ]
    );
    assert_eq!((usage.max_percent(), usage.wait_s()), (Some(104), Some(420)));
    let many = format!("{{\"1\":[{}{{}}]}}", "{\"type\":\"x\"},".repeat(200));
    assert_eq!(from("x-business-use-case-usage", &many).business.len(), 64);
}

#[test]
fn waiting() {
    assert_eq!(from("retry-after", "120").wait_s(), Some(120));
    assert_eq!(from("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT").wait_s(), None);
    assert_eq!(from("retry-after", "-5").wait_s(), None);
    assert_eq!(from("retry-after", "99999999999").wait_s(), Some(u32::MAX));
    assert_eq!(from("x-other", "1"), Usage::default());
    let minutes = r#"{"1":[{"type":"instagram","estimated_time_to_regain_access":4294967295}]}"#;
    let both = Usage::from_headers([("retry-after", "1"), ("x-business-use-case-usage", minutes)]);
    assert_eq!(both.wait_s(), Some(u32::MAX), "minutes of the business use case go before `retry-after`");
    assert_eq!(Usage::default().max_percent(), None, "no header does not mean 0 %");
    // Other kinds of values that clients hand over.
    let bytes: [(String, Vec<u8>); 1] = [("Retry-After".to_owned(), b"2".to_vec())];
    assert_eq!(Usage::from_headers(bytes.iter().map(|(n, v)| (n, v))).wait_s(), Some(2));
    assert_eq!(Usage::from_headers([("retry-after", b"\xff\xfe")]), Usage::default());
    assert_eq!(from("x-app-usage", &format!("{{\"call_count\":1{}}}", " ".repeat(70_000))), Usage::default());
}
