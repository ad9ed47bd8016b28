// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proof/signedpdf.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <memory>

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template <auto Free>
struct Freed
{
    template <class T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;

/// A signature dictionary as it lies in the file.
struct Found
{
    QByteArray dictionary; ///< without the signature itself
    QByteArray contents;   ///< DER and its padding
    QByteArray covered;    ///< the bytes that were signed
    bool whole = false;    ///< covers all of the file but `contents`
};

/// The dictionaries of type Sig whose ByteRange leaves out exactly their own Contents. A signature cannot lie
/// in a compressed object, since its place in the file is what is signed.
QList<Found> signaturesIn(const QByteArray &file)
{
    static const QRegularExpression range(u"^/ByteRange\\s*\\[\\s*(\\d{1,12})\\s+(\\d{1,12})\\s+(\\d{1,12})\\s+"
                                          "(\\d{1,12})\\s*\\]"_s);
    static const QRegularExpression type(u"/Type\\s*/Sig(?![A-Za-z])"_s), hex(u"^<[0-9A-Fa-f\\s]*>$"_s);
    QList<Found> list;
    for (qsizetype at = file.indexOf("/ByteRange"); at >= 0; at = file.indexOf("/ByteRange", at + 1)) {
        const auto numbers = range.match(QString::fromLatin1(file.mid(at, 120)));
        if (!numbers.hasMatch())
            continue;
        const qint64 from = numbers.captured(1).toLongLong(), length = numbers.captured(2).toLongLong(),
                     next = numbers.captured(3).toLongLong(), rest = numbers.captured(4).toLongLong();
        const qsizetype begin = file.lastIndexOf(" obj", at), end = file.indexOf("endobj", at);
        if (from != 0 || begin < 0 || end < 0 || length <= begin || next <= length || next > end ||
            next + rest > file.size())
            continue;
        const QByteArray gap = file.mid(length, next - length);
        const QByteArray dictionary = file.mid(begin, length - begin) + file.mid(next, end - next);
        if (!hex.match(QString::fromLatin1(gap)).hasMatch() ||
            !type.match(QString::fromLatin1(dictionary)).hasMatch())
            continue;
        list << Found{dictionary, QByteArray::fromHex(gap), file.first(length) + file.mid(next, rest),
                      next + rest == file.size()};
    }
    return list;
}

tl::unexpected<Error> broken(const QString &why)
{
    const unsigned long code = ERR_peek_last_error();
    const QString detail = code ? QString::fromLatin1(ERR_error_string(code, nullptr)) : QString();
    ERR_clear_error();
    return fail(ErrorCode::Invalid, why, detail);
}

QString commonName(const X509 *certificate)
{
    const X509_NAME *name = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    unsigned char *text = nullptr;
    const int length =
        at < 0 ? 0 : ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QString found = length > 0 ? QString::fromUtf8(reinterpret_cast<char *>(text), length) : QString();
    OPENSSL_free(text);
    return found.simplified().left(500);
}

/// The dictionary's own M: "D:20261121140500+07'00'".
std::optional<Instant> statedTime(const QByteArray &dictionary)
{
    static const QRegularExpression form(
        u"/M\\s*\\(D:(\\d{14})(?:Z|([+-])(\\d{2})'?(\\d{2})?'?)?"_s);
    const auto match = form.match(QString::fromLatin1(dictionary));
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(match.captured(1), u"yyyyMMddHHmmss"_s);
    if (!moment.isValid())
        return std::nullopt;
    const int offset = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    moment.setOffsetFromUtc(match.captured(2) == "-"_L1 ? -offset : offset);
    return fromMs(moment.toMSecsSinceEpoch());
}

/// Whether the CMS structure holds over the bytes; the name in the signer's certificate.
Result<QString> verified(const Found &found)
{
    ERR_clear_error();
    const auto *der = reinterpret_cast<const unsigned char *>(found.contents.constData());
    const unsigned char *end = der;
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &end, long(found.contents.size())));
    if (!cms)
        return broken(Core::tr("The signature in this file cannot be read."));
    // What is left of the room for the signature is zeros; anything else was put there by somebody.
    if (std::any_of(end, der + found.contents.size(), [](unsigned char byte) { return byte != 0; }))
        return broken(Core::tr("There are bytes behind the signature in this file that do not belong to it."));
    ASN1_OCTET_STRING **inside = CMS_get0_content(cms.get());
    if (!inside || *inside)
        return broken(Core::tr("The signature in this file is of a kind that cannot be checked."));
    const Bio bytes(BIO_new_mem_buf(found.covered.constData(), int(found.covered.size())));
    if (CMS_verify(cms.get(), nullptr, nullptr, bytes.get(), nullptr,
                   CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return broken(Core::tr("The signature does not fit this file: a byte was changed after signing."));
    STACK_OF(X509) *signers = CMS_get0_signers(cms.get());
    const QString name = sk_X509_num(signers) > 0 ? commonName(sk_X509_value(signers, 0)) : QString();
    sk_X509_free(signers);
    return name;
}

/// The words on each page; nothing when the file cannot be read as PDF.
std::optional<QList<QStringList>> wordsOf(const QByteArray &file)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&device);
    if (document.status() != QPdfDocument::Status::Ready)
        return std::nullopt;
    static const QRegularExpression space(u"\\s+"_s);
    QList<QStringList> pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages << document.getAllText(page).text().split(space, Qt::SkipEmptyParts);
    return pages;
}

/// Whether all words of `before` stand in `after` in their order; what comes besides.
bool keepsWords(const QStringList &before, const QStringList &after, QStringList &added)
{
    qsizetype at = 0;
    for (const QString &word : after) {
        if (at < before.size() && before.at(at) == word)
            ++at;
        else
            added << word;
    }
    return at == before.size();
}

/// The letters of all words; a file written anew may break its lines elsewhere.
QString letters(const QStringList &words)
{
    return words.join(QString());
}

Result<> compare(const QByteArray &unsignedFile, const QByteArray &signedFile, SignedPdf &found)
{
    const auto before = wordsOf(unsignedFile), after = wordsOf(signedFile);
    if (!before || !after)
        return fail(ErrorCode::Invalid, Core::tr("This file cannot be read as a PDF."));
    found.origin = SignedPdf::Origin::Different;
    if (before->size() != after->size())
        return {};
    if (signedFile.startsWith(unsignedFile)) {
        QStringList added;
        for (qsizetype page = 0; page < before->size(); ++page) {
            if (!keepsWords(before->at(page), after->at(page), added))
                return fail(ErrorCode::Invalid,
                            Core::tr("A later revision in this file changes the words of page %1.").arg(page + 1));
        }
        found.origin = SignedPdf::Origin::Revision;
        found.checked << Core::tr("The paper given out is the first revision of this file, byte for byte.");
        found.checked << (added.isEmpty()
                              ? Core::tr("Later revisions change no word on its pages.")
                              : Core::tr("Later revisions add words to its pages: %1").arg(added.join(u' ')));
        return {};
    }
    bool anyWord = false;
    for (qsizetype page = 0; page < before->size(); ++page) {
        if (letters(before->at(page)) != letters(after->at(page)))
            return {};
        anyWord = anyWord || !before->at(page).isEmpty();
    }
    if (!anyWord) // pictures of pages cannot be told apart
        return {};
    found.origin = SignedPdf::Origin::Rewritten;
    found.checked << Core::tr("The file was written anew; the words on its pages (%1) are the same.")
                         .arg(before->size());
    found.unchecked << Core::tr("Pictures and layout of the file that was written anew.");
    return {};
}

} // namespace

Result<SignedPdf> readSignature(const QByteArray &file)
{
    if (!file.startsWith("%PDF-"))
        return fail(ErrorCode::Invalid, Core::tr("This file is no PDF."));
    const QList<Found> all = signaturesIn(file);
    if (all.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("This PDF carries no signature."));
    if (std::none_of(all.begin(), all.end(), [](const Found &one) { return one.whole; }))
        return fail(ErrorCode::Invalid,
                    Core::tr("No signature covers the whole file: something was added after signing."));
    SignedPdf result{.signatures = int(all.size())};
    QStringList names;
    for (const Found &one : all) {
        TRY_LET(const QString name, verified(one));
        names << (name.isEmpty() ? Core::tr("(no name)") : name);
        if (one.whole) {
            result.signer = name;
            result.signedAt = statedTime(one.dictionary);
        }
    }
    result.checked << Core::tr("Each signature fits the bytes that it covers and its own certificate: %1.")
                          .arg(names.join(u", "_s))
                   << Core::tr("The last signature covers every byte of the file but itself.");
    result.unchecked
        << Core::tr("Whether a recognised authority issued the certificate, and whether it was valid and "
                    "not revoked when it was used.")
        << Core::tr("The time of signing, which the file states itself.");
    return result;
}

Result<SignedPdf> checkSignedPdf(const QByteArray &unsignedFile, const QByteArray &signedFile)
{
    TRY_LET(SignedPdf found, readSignature(signedFile));
    TRY(compare(unsignedFile, signedFile, found));
    return found;
}

} // namespace tanggap
