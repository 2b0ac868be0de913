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
pub(crate) const fn change_kind(platform: Platform, field: &[u8]) -> Option<ChangeRule> {
    match platform {
        Platform::Instagram => instagram(field),
        Platform::Messenger => messenger(field),
        Platform::WhatsApp => whatsapp(field),
        Platform::Other => None,
    }
}

const fn instagram(field: &[u8]) -> Option<ChangeRule> {
    match field {
        b"messages"
        | b"message_echoes"
        | b"message_edit"
        | b"message_edits"
        | b"message_reactions"
        | b"message_reads"
        | b"message_deliveries"
        | b"messaging_seen"
        | b"messaging_postbacks"
        | b"messaging_referral"
        | b"messaging_referrals"
        | b"messaging_optins"
        | b"messaging_optouts"
        | b"messaging_handover"
        | b"messaging_handovers"
        | b"standby"
        | b"messaging_policy_enforcement"
        | b"response_feedback"
        | b"messaging_feedback"
        | b"messaging_account_linking"
        | b"messaging_customer_information" => Some(ChangeRule::Messaging),
        b"comments" => Some(ChangeRule::Kind(Kind::Comment)),
        b"live_comments" => Some(ChangeRule::Kind(Kind::LiveComment)),
        b"mentions" => Some(ChangeRule::Kind(Kind::Mention)),
        b"story_insights" => Some(ChangeRule::Kind(Kind::StoryInsights)),
        b"agent_messages"
        | b"comment_poll_response"
        | b"creator_marketplace_invited_creator_onboarding"
        | b"creator_marketplace_projects"
        | b"delta"
        | b"follow"
        | b"onboarding_welcome_message_series"
        | b"share_to_feed"
        | b"share_to_story"
        | b"story_poll_response"
        | b"story_reactions" => Some(ChangeRule::Kind(Kind::InstagramChangeOther)),
        _ => None,
    }
}

const fn messenger(field: &[u8]) -> Option<ChangeRule> {
    match field {
        b"messages"
        | b"message_echoes"
        | b"message_edit"
        | b"message_edits"
        | b"message_reactions"
        | b"message_reads"
        | b"message_deliveries"
        | b"messaging_seen"
        | b"messaging_postbacks"
        | b"messaging_referral"
        | b"messaging_referrals"
        | b"messaging_optins"
        | b"messaging_optouts"
        | b"messaging_handover"
        | b"messaging_handovers"
        | b"standby"
        | b"messaging_policy_enforcement"
        | b"response_feedback"
        | b"messaging_feedback"
        | b"messaging_account_linking"
        | b"messaging_customer_information"
        | b"messaging_in_thread_lead_form_submit"
        | b"messaging_game_plays"
        | b"messaging_payments"
        | b"messaging_pre_checkouts"
        | b"messaging_checkout_updates"
        | b"send_cart"
        | b"call_permission_reply" => Some(ChangeRule::Messaging),
        b"marketing_message_echoes" => Some(ChangeRule::Marketing(Kind::MarketingMessageEchoes)),
        b"marketing_message_deliveries" => Some(ChangeRule::Marketing(Kind::MarketingMessageDeliveries)),
        b"marketing_message_delivery_failed" => {
            Some(ChangeRule::Marketing(Kind::MarketingMessageDeliveryFailed))
        }
        b"marketing_message_reads" => Some(ChangeRule::Marketing(Kind::MarketingMessageReads)),
        b"marketing_message_clicks" => Some(ChangeRule::Marketing(Kind::MarketingMessageClicks)),
        b"feed" => Some(ChangeRule::Feed),
        b"mention" => Some(ChangeRule::Kind(Kind::PageMention)),
        b"ratings" => Some(ChangeRule::Kind(Kind::Rating)),
        b"inbox_labels" => Some(ChangeRule::Kind(Kind::InboxLabels)),
        b"conversations" => Some(ChangeRule::Kind(Kind::Conversations)),
        b"live_videos" => Some(ChangeRule::Kind(Kind::LiveVideos)),
        b"videos" => Some(ChangeRule::Kind(Kind::Videos)),
        b"leadgen" | b"leadgen_update" | b"leadgen_fat" => Some(ChangeRule::Kind(Kind::Leadgen)),
        b"message_template_status_update" | b"messenger_template_status_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateStatusUpdate))
        }
        b"affiliation"
        | b"attire"
        | b"awards"
        | b"bio"
        | b"birthday"
        | b"category"
        | b"checkins"
        | b"company_overview"
        | b"culinary_team"
        | b"current_location"
        | b"description"
        | b"email"
        | b"founded"
        | b"general_info"
        | b"general_manager"
        | b"hometown"
        | b"hours"
        | b"location"
        | b"members"
        | b"mission"
        | b"name"
        | b"parking"
        | b"payment_options"
        | b"personal_info"
        | b"personal_interests"
        | b"phone"
        | b"picture"
        | b"price_range"
        | b"products"
        | b"public_transit"
        | b"website" => Some(ChangeRule::Kind(Kind::PageProfileChange)),
        b"agent_messages"
        | b"agent_questions"
        | b"business_integrity"
        | b"call_settings_update"
        | b"comment_poll_response"
        | b"feature_access_list"
        | b"follow"
        | b"group_feed"
        | [b'i', b'n', b'v', b'o', b'i', b'c', b'e', b'_', b'a', b'c', b'c', b'e', b's', b's', b'_', ..]
        | b"local_delivery"
        | b"marketing_messages_subscriber_upload_status"
        | b"mcom_invoice_change"
        | b"merchant_review"
        | b"message_context"
        | b"message_mention"
        | b"messaging_appointments"
        | b"messaging_direct_sends"
        | b"messaging_fblogin_account_linking"
        | b"messaging_integrity"
        | b"page_about_story"
        | b"page_change_proposal"
        | b"page_upcoming_change"
        | b"payment_request_update"
        | b"product_review"
        | b"publisher_subscriptions"
        | b"registration"
        | b"story_poll_response"
        | b"story_share"
        | b"user_action"
        | b"video_text_question_responses" => Some(ChangeRule::Kind(Kind::PageChangeOther)),
        _ => None,
    }
}

const fn whatsapp(field: &[u8]) -> Option<ChangeRule> {
    match field {
        b"account_alerts" => Some(ChangeRule::Kind(Kind::AccountAlerts)),
        b"account_review_update" => Some(ChangeRule::Kind(Kind::AccountReviewUpdate)),
        b"account_settings_update" => Some(ChangeRule::Kind(Kind::AccountSettingsUpdate)),
        b"account_update" => Some(ChangeRule::Kind(Kind::AccountUpdate)),
        b"business_capability_update" => Some(ChangeRule::Kind(Kind::BusinessCapabilityUpdate)),
        b"business_status_update" => Some(ChangeRule::Kind(Kind::BusinessStatusUpdate)),
        b"business_username_update" | b"business_username_updates" => {
            Some(ChangeRule::Kind(Kind::BusinessUsernameUpdate))
        }
        b"flows" => Some(ChangeRule::Kind(Kind::Flows)),
        b"message_template_status_update" => Some(ChangeRule::Kind(Kind::MessageTemplateStatusUpdate)),
        b"message_template_quality_update" => Some(ChangeRule::Kind(Kind::MessageTemplateQualityUpdate)),
        b"message_template_components_update" => {
            Some(ChangeRule::Kind(Kind::MessageTemplateComponentsUpdate))
        }
        b"template_category_update" => Some(ChangeRule::Kind(Kind::TemplateCategoryUpdate)),
        b"template_correct_category_detection" => {
            Some(ChangeRule::Kind(Kind::TemplateCorrectCategoryDetection))
        }
        b"partner_solutions" => Some(ChangeRule::Kind(Kind::PartnerSolutions)),
        b"payment_configuration_update" => Some(ChangeRule::Kind(Kind::PaymentConfigurationUpdate)),
        b"phone_number_name_update" => Some(ChangeRule::Kind(Kind::PhoneNumberNameUpdate)),
        b"phone_number_quality_update" => Some(ChangeRule::Kind(Kind::PhoneNumberQualityUpdate)),
        b"security" => Some(ChangeRule::Kind(Kind::Security)),
        _ => None,
    }
}
