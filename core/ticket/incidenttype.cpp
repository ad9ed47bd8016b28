// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/incidenttype.h"

#include <algorithm>

namespace tanggap
{

// The usual Indonesian names beside the closest RSIT value (MISP machine tag). Where two would fit, the one
// that says what was done to the system wins over its effect.
const QList<IncidentType> &incidentTypes()
{
    using namespace Qt::Literals::StringLiterals;
    static const QList<IncidentType> types{
        {u"WEB_DEFACEMENT"_s,
         {u"Web defacement"_s, u"Web defacement"_s},
         u"information-content-security:unauthorised-information-modification"_s},
        {u"GAMBLING_INJECTION"_s,
         {u"Injeksi judi online / slot gacor"_s, u"Online-gambling injection (SEO spam)"_s},
         u"intrusions:application-compromise"_s},
        {u"SQL_INJECTION"_s,
         {u"SQL injection (dieksploitasi)"_s, u"SQL injection (exploited)"_s},
         u"intrusions:application-compromise"_s},
        {u"VULNERABILITY_REPORT"_s,
         {u"Celah keamanan (belum dieksploitasi)"_s, u"Vulnerability (not exploited yet)"_s},
         u"vulnerable:vulnerable-system"_s},
        {u"INFO_EXPOSURE"_s,
         {u"Miskonfigurasi / paparan informasi"_s, u"Misconfiguration / information exposure"_s},
         u"vulnerable:information-disclosure"_s},
        {u"MALWARE"_s, {u"Malware"_s, u"Malware"_s}, u"malicious-code:infected-system"_s},
        {u"RANSOMWARE"_s, {u"Ransomware"_s, u"Ransomware"_s}, u"malicious-code:infected-system"_s},
        {u"WEBSHELL"_s,
         {u"Webshell / backdoor"_s, u"Web shell / backdoor"_s},
         u"intrusions:application-compromise"_s},
        {u"PHISHING"_s, {u"Phishing"_s, u"Phishing"_s}, u"fraud:phishing"_s},
        {u"IMPERSONATION"_s,
         {u"Akun palsu / peniruan"_s, u"Fake account / impersonation"_s},
         u"fraud:masquerade"_s},
        {u"DDOS"_s, {u"DDoS"_s, u"DDoS"_s}, u"availability:ddos"_s},
        {u"OUTAGE"_s, {u"Gangguan layanan"_s, u"Service outage"_s}, u"availability:outage"_s},
        {u"DATA_BREACH"_s,
         {u"Kebocoran data"_s, u"Data breach"_s},
         u"information-content-security:unauthorised-information-access"_s},
        {u"ACCOUNT_COMPROMISE"_s,
         {u"Pembajakan akun"_s, u"Account compromise"_s},
         u"intrusions:unprivileged-account-compromise"_s},
        {u"BRUTE_FORCE"_s, {u"Brute force"_s, u"Brute force"_s}, u"intrusion-attempts:brute-force"_s},
        {u"SCANNING"_s, {u"Pemindaian"_s, u"Scanning"_s}, u"information-gathering:scanner"_s},
        {u"SOCIAL_ENGINEERING"_s,
         {u"Rekayasa sosial"_s, u"Social engineering"_s},
         u"information-gathering:social-engineering"_s},
        {u"DNS_HIJACK"_s, {u"Pengalihan DNS"_s, u"DNS hijacking"_s}, u"fraud:masquerade"_s},
        {u"NEGATIVE_CONTENT"_s,
         {u"Konten negatif"_s, u"Harmful content"_s},
         u"abusive-content:harmful-speech"_s},
        {u"SPAM"_s, {u"Spam"_s, u"Spam"_s}, u"abusive-content:spam"_s},
    };
    return types;
}

const IncidentType *incidentType(const QString &code)
{
    const QList<IncidentType> &types = incidentTypes();
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const IncidentType &type) { return type.code == code; });
    return found == types.end() ? nullptr : &*found;
}

QString suggestedType(const QString &words)
{
    using namespace Qt::Literals::StringLiterals;
    // The first that is found counts, so what is special stands before what is general.
    static const QList<std::pair<QString, QStringList>> signs{
        {u"RANSOMWARE"_s, {u"ransom"_s, u"terenkripsi"_s}},
        {u"GAMBLING_INJECTION"_s, {u"judi"_s, u"slot gacor"_s, u"gambling"_s, u"casino"_s}},
        {u"WEB_DEFACEMENT"_s, {u"deface"_s, u"tampilan berubah"_s, u"halaman depan"_s}},
        {u"WEBSHELL"_s, {u"webshell"_s, u"web shell"_s, u"backdoor"_s}},
        {u"SQL_INJECTION"_s, {u"sql injection"_s, u"sqli"_s}},
        {u"DATA_BREACH"_s, {u"kebocoran data"_s, u"data bocor"_s, u"data breach"_s, u"leaked data"_s}},
        {u"PHISHING"_s, {u"phishing"_s, u"phising"_s}},
        {u"DDOS"_s, {u"ddos"_s, u"denial of service"_s}},
        {u"DNS_HIJACK"_s, {u"dns"_s}},
        {u"ACCOUNT_COMPROMISE"_s, {u"pembajakan akun"_s, u"akun diretas"_s, u"account compromise"_s}},
        {u"IMPERSONATION"_s, {u"akun palsu"_s, u"impersonat"_s, u"mengatasnamakan"_s}},
        {u"BRUTE_FORCE"_s, {u"brute force"_s, u"brute-force"_s}},
        {u"MALWARE"_s, {u"malware"_s, u"virus"_s, u"trojan"_s}},
        {u"OUTAGE"_s, {u"tidak dapat diakses"_s, u"tidak bisa diakses"_s, u"outage"_s}},
        {u"INFO_EXPOSURE"_s, {u"directory listing"_s, u"terekspos"_s, u"exposed"_s}},
    };
    for (const auto &[code, marks] : signs) {
        const bool found = std::any_of(marks.begin(), marks.end(), [&](const QString &mark) {
            return words.contains(mark, Qt::CaseInsensitive);
        });
        if (found)
            return code;
    }
    return u"VULNERABILITY_REPORT"_s;
}

} // namespace tanggap
