"""One invented event of every kind that is about a WhatsApp account, its numbers, templates and flows, and not about a
conversation. These changes have no lists: each is one event.
"""

from __future__ import annotations

from typing import Final

from hubsig._samples.elements import DISPLAY_NUMBER, NOW_MS, PHONE_NUMBER_ID, Builder, Builders, Element

_NAME = {"message_template_name": "order_shipped", "message_template_language": "pt_PT"}


def _managed(field: str, /, **value: object) -> Builder:
    """A change of the account, its numbers or templates."""
    return lambda number: Element("changes", {"value": value, "field": field})


def _template(field: str, /, **value: object) -> Builder:
    return lambda number: Element(
        "changes",
        {"value": {**value, "message_template_id": 1_689_000_000_000_000 + number, **_NAME}, "field": field},
    )


BUILDERS: Final[Builders] = {
    "account_alerts": _managed(
        "account_alerts",
        entity_type="BUSINESS",
        entity_id=506000000000042,
        alert_info={"alert_severity": "INFORMATIONAL", "alert_status": "NONE", "alert_type": "OBA_APPROVED"},
    ),
    "account_review_update": _managed("account_review_update", decision="APPROVED"),
    "account_settings_update": lambda n: Element(
        "changes",
        {
            "value": {
                "messaging_product": "whatsapp",
                "timestamp": str(NOW_MS // 1000 + n),
                "type": "phone_number_settings",
                "phone_number_settings": {"phone_number_id": PHONE_NUMBER_ID, "calling": {"status": "ENABLED"}},
            },
            "field": "account_settings_update",
        },
    ),
    "account_update": _managed(
        "account_update",
        phone_number=DISPLAY_NUMBER,
        event="ACCOUNT_VIOLATION",
        violation_info={"violation_type": "ALCOHOL"},
    ),
    "business_capability_update": _managed(
        "business_capability_update", max_daily_conversation_per_phone=1000, max_phone_numbers_per_business=25
    ),
    "business_status_update": _managed("business_status_update", event="STATUS", status="VERIFIED"),
    "business_username_update": _managed(
        "business_username_update", display_phone_number=DISPLAY_NUMBER, username="mugs.invented", status="approved"
    ),
    "flows": _managed(
        "flows",
        event="FLOW_STATUS_CHANGE",
        message="The flow was published",
        flow_id="6627000000000042",
        old_status="DRAFT",
        new_status="PUBLISHED",
    ),
    "message_template_status_update": _template("message_template_status_update", event="APPROVED", reason=None),
    "message_template_quality_update": _template(
        "message_template_quality_update", previous_quality_score="GREEN", new_quality_score="YELLOW"
    ),
    "message_template_components_update": _template(
        "message_template_components_update", message_template_element="Olá {{1}}", message_template_footer="Mugs"
    ),
    "template_category_update": _template(
        "template_category_update", previous_category="UTILITY", new_category="MARKETING"
    ),
    "template_correct_category_detection": _template(
        "template_correct_category_detection", category="UTILITY", correct_category="MARKETING"
    ),
    "partner_solutions": _managed(
        "partner_solutions", event="SOLUTION_CREATED", solution_id="774000000000042", solution_status="INITIATED"
    ),
    "payment_configuration_update": lambda n: _managed(
        "payment_configuration_update",
        configuration_name="shop",
        provider_name="razorpay",
        provider_mid="mid-1",
        status="Needs Testing",
        created_timestamp=NOW_MS // 1000,
        updated_timestamp=NOW_MS // 1000 + n,
    )(n),
    "phone_number_name_update": _managed(
        "phone_number_name_update",
        display_phone_number=DISPLAY_NUMBER,
        decision="APPROVED",
        requested_verified_name="Mugs & more",
        rejection_reason=None,
    ),
    "phone_number_quality_update": _managed(
        "phone_number_quality_update",
        display_phone_number=DISPLAY_NUMBER,
        event="UPGRADE",
        old_limit="TIER_250",
        current_limit="TIER_2K",
    ),
    "security": _managed(
        "security", display_phone_number=DISPLAY_NUMBER, event="PIN_CHANGED", requester="61200000000042"
    ),
}
