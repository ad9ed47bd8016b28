// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "store/evidencefile.h"
#include "ui/base/prompts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/document/paperforms.h"
#include "ui/ticket/forms/formdialog.h"
#include "ui/ticket/sendingform.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Keeps the proof's content; what is returned is entered with the sending.
Result<Evidence> keepProof(EvidenceFile &evidence, const QString &path, const QString &note)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    TRY_LET(const EvidenceFile::Content content, evidence.add(file));
    return Evidence{.name = QFileInfo(path).fileName(),
                    .size = content.size,
                    .sha256 = content.sha256,
                    .mediaType = QMimeDatabase().mimeTypeForFile(path).name(),
                    .note = note};
}

class SendForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::SendForm)

public:
    SendForm(DeskContext &deskContext, const Paper &paper, const QString &addressee, const Reporter &reporter,
             QWidget *parent)
        : FormDialog(deskContext, {paper.ticket, {}}, parent)
        , m_paper(paper)
        , m_way(new ChoiceBox)
        , m_recipient(new QLineEdit)
        , m_proof(new QPushButton(tr("Add a proof …")))
    {
        setObjectName(u"sendForm"_s);
        setTexts(tr("Record the paper as sent"), tr("Record as sent"),
                 tr("The desk sends nothing itself: it keeps how, to whom and when, and the proof."));
        m_way->setObjectName(u"way"_s);
        m_recipient->setObjectName(u"recipient"_s);
        m_proof->setObjectName(u"proof"_s);
        m_proof->setAutoDefault(false);
        QList<Choice> ways;
        for (const QString &way : {u"email"_s, u"post"_s, u"hand"_s, u"chat"_s, u"phone"_s})
            ways << Choice{way, SendingForm::wayName(way), {}};
        m_way->setChoices(ways);
        const bool toReporter = !reporter.name.isEmpty() && addressee.contains(reporter.name);
        m_way->choose(toReporter && !reporter.email.isEmpty() ? u"email"_s : u"post"_s);
        QStringList whom = addressee.split(u'\n');
        if (toReporter)
            whom << reporter.agency << reporter.email;
        whom.removeAll(QString());
        m_recipient->setText(whom.join(u", "_s));
        auto *way = new FormField(m_way);
        way->setLabel(tr("Sent by"));
        addField(way);
        auto *recipient = new FormField(m_recipient);
        recipient->setLabel(tr("To"), true);
        addField(recipient);
        m_text = addText(u"text"_s, tr("Text that went with it"), false);
        addField(m_proof);
        addMoment();
        connect(m_recipient, &QLineEdit::textChanged, this, [this] { check(); });
        connect(m_proof, &QPushButton::clicked, this, [this] { chooseProof(); });
        check();
    }

protected:
    void submit() override
    {
        if (m_path.isEmpty())
            return record({});
        setRunning(true);
        context().store.evidence(
            this,
            [path = m_path, note = tr("Proof of sending")](EvidenceFile &evidence) {
                return keepProof(evidence, path, note);
            },
            [this](const Result<Evidence> &proof) {
                setRunning(false);
                if (proof)
                    record(*proof);
                else
                    present(proof.error());
            });
    }

private:
    void check() { acceptButton()->setEnabled(!m_recipient->text().trimmed().isEmpty()); }

    void record(const std::optional<Evidence> &proof)
    {
        const Sending sending{.ticket = m_paper.ticket,
                              .paper = m_paper.id,
                              .channel = m_way->choice(),
                              .recipient = m_recipient->text(),
                              .text = m_text->toPlainText()};
        run([sending, proof, stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::recordSending(tx, ref, sending, stated, proof);
        });
    }

    void chooseProof()
    {
        context().prompts.chooseFiles(this, {.title = tr("Proof of sending"), .filter = {}, .suggested = {}},
                                      [this](const QStringList &paths) {
                                          if (paths.isEmpty())
                                              return;
                                          m_path = paths.constFirst();
                                          m_proof->setText(tr("Proof: %1").arg(QFileInfo(m_path).fileName()));
                                      });
    }

    Paper m_paper;
    QString m_path;
    ChoiceBox *m_way;
    QLineEdit *m_recipient;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_proof;
};

} // namespace

void paperforms::openSending(DeskContext &context, QWidget *parent, const Paper &paper,
                             const QString &addressee, const Reporter &reporter)
{
    (new SendForm(context, paper, addressee, reporter, parent))->open();
}

} // namespace tanggap
