// Generated from core/spec/changes.toml; edit the table, not this file.

use super::attributes::Platform;
use super::kinds::Kind;

/// What the field of a change says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeRule {
    /// A change of this kind.
    Kind(Kind),
    /// A messaging event, if the value holds a deciding key.
    Messaging,
    /// Of this kind before anything in the value is looked at.
    Marketing(Kind),
    /// The item of the value decides.
    Feed,
}

/// The rule for a field, unescaped, of a platform.
pub(crate) fn change_kind(platform: Platform, field: &[u8]) -> Option<ChangeRule> {
    match platform {
        Platform::Instagram => instagram(field),
        Platform::Messenger => messenger(field),
        Platform::WhatsApp => whatsapp(field),
        Platform::Other => None,
    }
}

fn instagram(field: &[u8]) -> Option<ChangeRule> {
    match field.len() {
        8 if field == b"messages" => Some(ChangeRule::Messaging),
        14 if field == b"message_echoes" => Some(ChangeRule::Messaging),
        12 if field == b"message_edit" => Some(ChangeRule::Messaging),
        13 if field == b"message_edits" => Some(ChangeRule::Messaging),
        17 if field == b"message_reactions" => Some(ChangeRule::Messaging),
        13 if field == b"message_reads" => Some(ChangeRule::Messaging),
        18 if field == b"message_deliveries" => Some(ChangeRule::Messaging),
        14 if field == b"messaging_seen" => Some(ChangeRule::Messaging),
        19 if field == b"messaging_postbacks" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_referral" => Some(ChangeRule::Messaging),
        19 if field == b"messaging_referrals" => Some(ChangeRule::Messaging),
        16 if field == b"messaging_optins" => Some(ChangeRule::Messaging),
        17 if field == b"messaging_optouts" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_handover" => Some(ChangeRule::Messaging),
        19 if field == b"messaging_handovers" => Some(ChangeRule::Messaging),
        7 if field == b"standby" => Some(ChangeRule::Messaging),
        28 if field == b"messaging_policy_enforcement" => Some(ChangeRule::Messaging),
        17 if field == b"response_feedback" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_feedback" => Some(ChangeRule::Messaging),
        25 if field == b"messaging_account_linking" => Some(ChangeRule::Messaging),
        30 if field == b"messaging_customer_information" => Some(ChangeRule::Messaging),
        8 if field == b"comments" => Some(ChangeRule::Kind(Kind::Comment)),
        13 if field == b"live_comments" => Some(ChangeRule::Kind(Kind::LiveComment)),
        8 if field == b"mentions" => Some(ChangeRule::Kind(Kind::Mention)),
        14 if field == b"story_insights" => Some(ChangeRule::Kind(Kind::StoryInsights)),
        14 if field == b"agent_messages" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        21 if field == b"comment_poll_response" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        46 if field == b"creator_marketplace_invited_creator_onboarding" => {
            Some(ChangeRule::Kind(Kind::InstagramChangeOther))
        }
        28 if field == b"creator_marketplace_projects" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        5 if field == b"delta" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        6 if field == b"follow" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        33 if field == b"onboarding_welcome_message_series" => {
            Some(ChangeRule::Kind(Kind::InstagramChangeOther))
        }
        13 if field == b"share_to_feed" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        14 if field == b"share_to_story" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        19 if field == b"story_poll_response" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        15 if field == b"story_reactions" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        _ => None,
    }
}

fn messenger(field: &[u8]) -> Option<ChangeRule> {
    match field.len() {
        8 if field == b"messages" => Some(ChangeRule::Messaging),
        14 if field == b"message_echoes" => Some(ChangeRule::Messaging),
        12 if field == b"message_edit" => Some(ChangeRule::Messaging),
        13 if field == b"message_edits" => Some(ChangeRule::Messaging),
        17 if field == b"message_reactions" => Some(ChangeRule::Messaging),
        13 if field == b"message_reads" => Some(ChangeRule::Messaging),
        18 if field == b"message_deliveries" => Some(ChangeRule::Messaging),
        14 if field == b"messaging_seen" => Some(ChangeRule::Messaging),
        19 if field == b"messaging_postbacks" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_referral" => Some(ChangeRule::Messaging),
        19 if field == b"messaging_referrals" => Some(ChangeRule::Messaging),
        16 if field == b"messaging_optins" => Some(ChangeRule::Messaging),
        17 if field == b"messaging_optouts" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_handover" => Some(ChangeRule::Messaging),
        19 if field == b"messaging_handovers" => Some(ChangeRule::Messaging),
        7 if field == b"standby" => Some(ChangeRule::Messaging),
        28 if field == b"messaging_policy_enforcement" => Some(ChangeRule::Messaging),
        17 if field == b"response_feedback" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_feedback" => Some(ChangeRule::Messaging),
        25 if field == b"messaging_account_linking" => Some(ChangeRule::Messaging),
        30 if field == b"messaging_customer_information" => Some(ChangeRule::Messaging),
        36 if field == b"messaging_in_thread_lead_form_submit" => Some(ChangeRule::Messaging),
        20 if field == b"messaging_game_plays" => Some(ChangeRule::Messaging),
        18 if field == b"messaging_payments" => Some(ChangeRule::Messaging),
        23 if field == b"messaging_pre_checkouts" => Some(ChangeRule::Messaging),
        26 if field == b"messaging_checkout_updates" => Some(ChangeRule::Messaging),
        9 if field == b"send_cart" => Some(ChangeRule::Messaging),
        21 if field == b"call_permission_reply" => Some(ChangeRule::Messaging),
        24 if field == b"marketing_message_echoes" => {
            Some(ChangeRule::Marketing(Kind::MarketingMessageEchoes))
        }
        28 if field == b"marketing_message_deliveries" => {
            Some(ChangeRule::Marketing(Kind::MarketingMessageDeliveries))
        }
        33 if field == b"marketing_message_delivery_failed" => {
            Some(ChangeRule::Marketing(Kind::MarketingMessageDeliveryFailed))
        }
        23 if field == b"marketing_message_reads" => Some(ChangeRule::Marketing(Kind::MarketingMessageReads)),
        24 if field == b"marketing_message_clicks" => {
            Some(ChangeRule::Marketing(Kind::MarketingMessageClicks))
        }
        4 if field == b"feed" => Some(ChangeRule::Feed),
        7 if field == b"mention" => Some(ChangeRule::Kind(Kind::PageMention)),
        7 if field == b"ratings" => Some(ChangeRule::Kind(Kind::Rating)),
        12 if field == b"inbox_labels" => Some(ChangeRule::Kind(Kind::InboxLabels)),
        13 if field == b"conversations" => Some(ChangeRule::Kind(Kind::Conversations)),
        11 if field == b"live_videos" => Some(ChangeRule::Kind(Kind::LiveVideos)),
        6 if field == b"videos" => Some(ChangeRule::Kind(Kind::Videos)),
        7 if field == b"leadgen" => Some(ChangeRule::Kind(Kind::Leadgen)),
        14 if field == b"leadgen_update" => Some(ChangeRule::Kind(Kind::Leadgen)),
        11 if field == b"leadgen_fat" => Some(ChangeRule::Kind(Kind::Leadgen)),
        30 if field == b"message_template_status_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateStatusUpdate))
        }
        32 if field == b"messenger_template_status_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateStatusUpdate))
        }
        11 if field == b"affiliation" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        6 if field == b"attire" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        6 if field == b"awards" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        3 if field == b"bio" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        8 if field == b"birthday" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        8 if field == b"category" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        8 if field == b"checkins" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        16 if field == b"company_overview" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        13 if field == b"culinary_team" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        16 if field == b"current_location" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        11 if field == b"description" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        5 if field == b"email" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        7 if field == b"founded" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        12 if field == b"general_info" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        15 if field == b"general_manager" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        8 if field == b"hometown" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        5 if field == b"hours" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        8 if field == b"location" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        7 if field == b"members" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        7 if field == b"mission" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        4 if field == b"name" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        7 if field == b"parking" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        15 if field == b"payment_options" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        13 if field == b"personal_info" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        18 if field == b"personal_interests" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        5 if field == b"phone" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        7 if field == b"picture" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        11 if field == b"price_range" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        8 if field == b"products" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        14 if field == b"public_transit" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        7 if field == b"website" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        14 if field == b"agent_messages" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        15 if field == b"agent_questions" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        18 if field == b"business_integrity" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        20 if field == b"call_settings_update" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        21 if field == b"comment_poll_response" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        19 if field == b"feature_access_list" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        6 if field == b"follow" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        10 if field == b"group_feed" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        14 if field == b"local_delivery" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        43 if field == b"marketing_messages_subscriber_upload_status" => {
            Some(ChangeRule::Kind(Kind::PageChangeOther))
        }
        19 if field == b"mcom_invoice_change" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        15 if field == b"merchant_review" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        15 if field == b"message_context" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        15 if field == b"message_mention" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        22 if field == b"messaging_appointments" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        22 if field == b"messaging_direct_sends" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        33 if field == b"messaging_fblogin_account_linking" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        19 if field == b"messaging_integrity" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        16 if field == b"page_about_story" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        20 if field == b"page_change_proposal" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        20 if field == b"page_upcoming_change" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        22 if field == b"payment_request_update" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        14 if field == b"product_review" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        23 if field == b"publisher_subscriptions" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        12 if field == b"registration" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        19 if field == b"story_poll_response" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        11 if field == b"story_share" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        11 if field == b"user_action" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        29 if field == b"video_text_question_responses" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        _ if field.starts_with(b"invoice_access_") => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        _ => None,
    }
}

fn whatsapp(field: &[u8]) -> Option<ChangeRule> {
    match field.len() {
        14 if field == b"account_alerts" => Some(ChangeRule::Kind(Kind::AccountAlerts)),
        21 if field == b"account_review_update" => Some(ChangeRule::Kind(Kind::AccountReviewUpdate)),
        23 if field == b"account_settings_update" => Some(ChangeRule::Kind(Kind::AccountSettingsUpdate)),
        14 if field == b"account_update" => Some(ChangeRule::Kind(Kind::AccountUpdate)),
        26 if field == b"business_capability_update" => {
            Some(ChangeRule::Kind(Kind::BusinessCapabilityUpdate))
        }
        22 if field == b"business_status_update" => Some(ChangeRule::Kind(Kind::BusinessStatusUpdate)),
        24 if field == b"business_username_update" => Some(ChangeRule::Kind(Kind::BusinessUsernameUpdate)),
        25 if field == b"business_username_updates" => Some(ChangeRule::Kind(Kind::BusinessUsernameUpdate)),
        5 if field == b"flows" => Some(ChangeRule::Kind(Kind::Flows)),
        30 if field == b"message_template_status_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateStatusUpdate))
        }
        31 if field == b"message_template_quality_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateQualityUpdate))
        }
        34 if field == b"message_template_components_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateComponentsUpdate))
        }
        24 if field == b"template_category_update" => Some(ChangeRule::Kind(Kind::TemplateCategoryUpdate)),
        35 if field == b"template_correct_category_detection" => {
            Some(ChangeRule::Kind(Kind::TemplateCorrectCategoryDetection))
        }
        17 if field == b"partner_solutions" => Some(ChangeRule::Kind(Kind::PartnerSolutions)),
        28 if field == b"payment_configuration_update" => {
            Some(ChangeRule::Kind(Kind::PaymentConfigurationUpdate))
        }
        24 if field == b"phone_number_name_update" => Some(ChangeRule::Kind(Kind::PhoneNumberNameUpdate)),
        27 if field == b"phone_number_quality_update" => {
            Some(ChangeRule::Kind(Kind::PhoneNumberQualityUpdate))
        }
        8 if field == b"security" => Some(ChangeRule::Kind(Kind::Security)),
        _ => None,
    }
}
