// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/signpaper.h"
#include "proof/signedpdf.h"
#include "ui/base/background.h"
#include "ui/base/prompts.h"
#include "ui/base/timetext.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/paperforms.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 FileLimit = 64 * 1024 * 1024; ///< what the desk takes

/// A file that was chosen, and what its signature is worth beside the one that was given out.
struct Brought
{
    QByteArray bytes;
    Result<SignedPdf> found = SignedPdf();
};

class SigningForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::SigningForm)

public:
    SigningForm(DeskContext &deskContext, const Paper &paper, const QByteArray &unsignedFile,
                const QString &signer, QWidget *parent)
        : FormDialog(deskContext, {paper.ticket, {}}, parent)
        , m_paper(paper.id)
        , m_unsigned(unsignedFile)
        , m_electronic(new QRadioButton(tr("Signed electronically: the PDF as the signing service gave it")))
        , m_hand(new QRadioButton(tr("Signed by hand: the scan of the signed page")))
        , m_choose(new QPushButton(tr("Choose the file …")))
        , m_found(newText({}))
        , m_signer(new QLineEdit(signer))
        , m_date(new QDateEdit)
        , m_signerField(new FormField(m_signer))
        , m_dateField(new FormField(m_date))
    {
        setObjectName(u"signingForm"_s);
        setTexts(tr("Take the signed paper in"), tr("Record as signed"),
                 tr("The desk asks for no passphrase and signs nothing: it takes in what was signed "
                    "elsewhere."));
        m_electronic->setObjectName(u"electronic"_s);
        m_hand->setObjectName(u"hand"_s);
        m_choose->setObjectName(u"chooseFile"_s);
        m_choose->setAutoDefault(false);
        m_found->setObjectName(u"found"_s);
        m_signer->setObjectName(u"signer"_s);
        m_date->setObjectName(u"date"_s);
        for (QWidget *one : std::initializer_list<QWidget *>{m_electronic, m_hand, m_choose, m_found})
            addField(one);
        m_reason = addText(u"reason"_s, tr("Why it is this paper although it was written anew"), true);
        m_signerField->setLabel(tr("Who signed"), true);
        m_dateField->setLabel(tr("When"), true);
        addField(m_signerField);
        addField(m_dateField);
        addMoment();
        const QTimeZone &zone = deskContext.organization->zone;
        leaveWheelToPage(m_date);
        m_date->setCalendarPopup(true);
        m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
        m_date->setDateRange(toLocal(paper.at, zone).date(),
                             toLocal(deskContext.store.clock().now(), zone).date());
        m_date->setDate(m_date->maximumDate());
        m_electronic->setChecked(true);
        connect(m_electronic, &QRadioButton::toggled, this, [this] {
            ++m_looked;
            m_brought.reset();
            check();
        });
        connect(m_choose, &QPushButton::clicked, this, [this] { choose(); });
        connect(m_reason, &QPlainTextEdit::textChanged, this, &SigningForm::check);
        connect(m_signer, &QLineEdit::textChanged, this, &SigningForm::check);
        check();
    }

protected:
    void submit() override
    {
        if (m_electronic->isChecked())
            return run([id = m_paper, file = m_brought->bytes, reason = m_reason->toPlainText(),
                        stated = stated()](Tx &tx, const desk::TicketRef &ref) {
                return desk::importSigned(tx, ref, id, file, checkSignedPdf, reason, stated);
            });
        run([id = m_paper, file = m_brought->bytes, by = desk::HandSigned{m_signer->text(), m_date->date()},
             stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::recordHandSigned(tx, ref, id, file, by, stated);
        });
    }

private:
    bool isRewritten() const
    {
        return m_electronic->isChecked() && m_brought && m_brought->found &&
               m_brought->found->origin == SignedPdf::Origin::Rewritten;
    }

    /// What is asked follows from the way of signing and from what was found in the file.
    void check()
    {
        const bool electronic = m_electronic->isChecked();
        m_reason->parentWidget()->setVisible(isRewritten());
        m_signerField->setVisible(!electronic);
        m_dateField->setVisible(!electronic);
        bool ready = m_brought.has_value();
        if (electronic)
            ready = ready && m_brought->found && m_brought->found->origin != SignedPdf::Origin::Different &&
                    (!isRewritten() || !m_reason->toPlainText().trimmed().isEmpty());
        else
            ready = ready && !m_signer->text().trimmed().isEmpty();
        acceptButton()->setEnabled(ready);
        if (!m_brought)
            m_found->clear();
        m_found->setVisible(!m_found->text().isEmpty());
        // All of it is to be read; a label that was never laid out has no height yet.
        m_found->setMinimumHeight(qMax(0, m_found->heightForWidth(m_choose->width())));
        adjustSize();
    }

    void choose()
    {
        const bool electronic = m_electronic->isChecked();
        context().prompts.chooseFiles(
            this,
            {.title = tr("The signed paper"),
             .filter = electronic ? tr("Signed PDF (*.pdf)") : tr("Scan (*.pdf *.png *.jpg *.jpeg)"),
             .suggested = {}},
            [this, electronic](const QStringList &paths) {
                if (!paths.isEmpty())
                    look(paths.constFirst(), electronic);
            });
    }

    void look(const QString &path, bool electronic)
    {
        const QString name = QFileInfo(path).fileName();
        m_brought.reset();
        check();
        m_found->setText(tr("Looking at %1 …").arg(name));
        m_found->show();
        inBackground(
            this,
            [path, electronic, given = m_unsigned]() -> Result<Brought> {
                QFile file(path);
                if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                    return fail(ErrorCode::Unavailable, tr("The file %1 cannot be read.").arg(path),
                                file.errorString());
                if (file.size() > FileLimit)
                    return fail(ErrorCode::Invalid,
                                tr("The file %1 is larger than 64 MB.").arg(QFileInfo(path).fileName()));
                Brought brought{.bytes = file.readAll()};
                if (electronic)
                    brought.found = checkSignedPdf(given, brought.bytes);
                return brought;
            },
            [this, name, electronic, mine = ++m_looked](const Result<Brought> &brought) {
                if (mine != m_looked)
                    return;
                if (!brought) {
                    m_found->setText(brought.error().message);
                    return;
                }
                m_brought = *brought;
                m_found->setText(electronic ? told(name, brought->found) : name);
                check();
            });
    }

    QString told(const QString &name, const Result<SignedPdf> &found) const
    {
        if (!found)
            return name + u'\n' + found.error().message;
        QStringList lines{name};
        if (found->origin == SignedPdf::Origin::Different)
            lines << tr("This is another paper than the one given out for signing.");
        if (!found->signer.isEmpty())
            lines << tr("Signed by: %1").arg(found->signer);
        if (found->signedAt)
            lines
                << tr("Signed at: %1").arg(timetext::moment(*found->signedAt, context().organization->zone));
        for (const QString &one : found->checked)
            lines << tr("Checked: %1").arg(one);
        for (const QString &one : found->unchecked)
            lines << tr("Not checked: %1").arg(one);
        if (found->origin == SignedPdf::Origin::Rewritten)
            lines << tr("The signing service wrote the file anew: words and pages are the same, the bytes "
                        "are not. Look at it, then say why it is this paper.");
        return lines.join(u'\n');
    }

    PaperId m_paper;
    QByteArray m_unsigned;
    std::optional<Brought> m_brought;
    int m_looked = 0; ///< at how many files; the answer about an earlier one is not wanted
    QRadioButton *m_electronic;
    QRadioButton *m_hand;
    QPushButton *m_choose;
    QLabel *m_found;
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_signer;
    QDateEdit *m_date;
    FormField *m_signerField;
    FormField *m_dateField;
};

} // namespace

void paperforms::openSigning(DeskContext &context, QWidget *parent, const Paper &paper,
                             const QByteArray &unsignedFile, const QString &signer)
{
    (new SigningForm(context, paper, unsignedFile, signer, parent))->open();
}

} // namespace tanggap
