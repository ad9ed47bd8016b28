// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/signingservice.h"

#include <QtGlobal>

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace tanggap::test
{

namespace
{

constexpr qsizetype SignatureRoom = 8192; ///< hex digits
constexpr int FirstFree = 90000;          ///< object number of the signature

QByteArray padded(qsizetype number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

QByteArray object(int number, const QByteArray &body)
{
    return QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
}

qsizetype lastXref(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("startxref");
    return pdf.mid(at + 9).simplified().split(' ').constFirst().toLongLong();
}

/// Table and trailer for objects at these places.
QByteArray ending(const QMap<int, qsizetype> &places, qsizetype at, qsizetype previous,
                  const QByteArray &root = "1 0 R")
{
    QByteArray text = "xref\n";
    for (auto it = places.begin(); it != places.end(); ++it)
        text += QByteArray::number(it.key()) + " 1\n" + padded(it.value(), 10) +
                (it.key() == 0 ? " 65535 f \n" : " 00000 n \n");
    text += "trailer\n<< /Size 100000 /Root " + root;
    if (previous > 0)
        text += " /Prev " + QByteArray::number(previous);
    return text + " >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

struct Signer
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();

    Signer()
    {
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>("Pejabat Contoh"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        if (X509_sign(certificate, key, EVP_sha256()) == 0)
            qFatal("no certificate");
    }
    ~Signer()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
};

QByteArray signatureOver(const QByteArray &bytes)
{
    static const Signer signer;
    BIO *in = BIO_new_mem_buf(bytes.constData(), int(bytes.size()));
    CMS_ContentInfo *cms = CMS_sign(signer.certificate, signer.key, nullptr, in, CMS_DETACHED | CMS_BINARY);
    unsigned char *der = nullptr;
    const int length = i2d_CMS_ContentInfo(cms, &der);
    if (length <= 0)
        qFatal("no signature");
    const QByteArray result(reinterpret_cast<char *>(der), length);
    OPENSSL_free(der);
    CMS_ContentInfo_free(cms);
    BIO_free(in);
    return result;
}

} // namespace

int contentObject(int page)
{
    return 11 + 2 * page;
}

QByteArray contentBody(const QByteArray &words)
{
    const QByteArray stream = "BT /F1 24 Tf 72 700 Td (" + words + ") Tj ET";
    return "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream";
}

QByteArray pdfWith(const QList<QByteArray> &pages)
{
    QByteArray pdf = "%PDF-1.7\n";
    QMap<int, qsizetype> places{{0, 0}};
    const auto put = [&](int number, const QByteArray &body) {
        places.insert(number, pdf.size());
        pdf += object(number, body);
    };
    QByteArray kids;
    for (int page = 0; page < pages.size(); ++page) {
        kids += QByteArray::number(contentObject(page) - 1) + " 0 R ";
        put(contentObject(page) - 1,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            "/Contents " +
                QByteArray::number(contentObject(page)) + " 0 R >>");
        put(contentObject(page), contentBody(pages.at(page)));
    }
    put(1, "<< /Type /Catalog /Pages 2 0 R >>");
    put(2, "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [ " + kids + "] >>");
    put(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    const qsizetype at = pdf.size();
    return pdf + ending(places, at, 0);
}

QByteArray revised(const QByteArray &original, const QMap<int, QByteArray> &objects)
{
    QByteArray pdf = original;
    QMap<int, qsizetype> places;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        places.insert(it.key(), pdf.size());
        pdf += object(it.key(), it.value());
    }
    const qsizetype at = pdf.size();
    const qsizetype root = original.lastIndexOf("/Root ") + 6;
    return pdf + ending(places, at, lastXref(original), original.mid(root, original.indexOf('R', root) + 1 - root));
}

QByteArray signedPdf(const QByteArray &original)
{
    const QByteArray range = "[0 ########## ########## ##########]";
    QByteArray pdf = revised(
        original,
        {{FirstFree, "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n"
                     "/M (D:20261121140500+07'00') /ByteRange " +
                         range + "\n/Contents <" + QByteArray(SignatureRoom, '0') + "> >>"}});
    const qsizetype begin = pdf.indexOf("/Contents <", original.size()) + 10, end = begin + SignatureRoom + 2;
    const QByteArray filled =
        ("[0 " + QByteArray::number(begin) + ' ' + QByteArray::number(end) + ' ' +
         QByteArray::number(pdf.size() - end) + ']')
            .leftJustified(range.size(), ' ');
    pdf.replace(pdf.indexOf(range), range.size(), filled);
    const QByteArray hex = signatureOver(pdf.first(begin) + pdf.mid(end)).toHex();
    if (hex.size() > SignatureRoom)
        qFatal("no room");
    return pdf.replace(begin + 1, hex.size(), hex);
}

} // namespace tanggap::test
