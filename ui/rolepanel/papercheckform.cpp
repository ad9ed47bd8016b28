// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/papercheckform.h"

#include "desk/paperdesk.h"
#include "store/journal.h"
#include "ticket/periodfigures.h"
#include "ui/base/background.h"
#include "ui/base/prompts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/paperwords.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 FileLimit = 64 * 1024 * 1024; ///< what the desk takes

/// By its code or by its file; Enter looks, and once more opens what was found.
class PaperCheckForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PaperCheckForm)

public:
    PaperCheckForm(DeskContext &deskContext, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_code(new QLineEdit)
        , m_choose(new QPushButton(tr("Choose a PDF file …")))
        , m_found(newText({}))
    {
        setObjectName(u"paperCheckForm"_s);
        setMinimumWidth(520);
        setTexts(
            tr("Check a paper"), {},
            tr("Scan the QR code of the paper into the field, or type what it says; or choose the file as "
               "it was received."));
        m_code->setObjectName(u"code"_s);
        m_choose->setObjectName(u"chooseFile"_s);
        m_choose->setAutoDefault(false);
        m_found->setObjectName(u"found"_s);
        m_found->setWordWrap(true);
        auto *code = new FormField(m_code);
        code->setLabel(tr("Code on the paper"));
        addField(code);
        addField(m_choose);
        addField(m_found);
        connect(m_code, &QLineEdit::textChanged, this, [this] {
            ++m_request;
            show({}, {});
        });
        connect(m_choose, &QPushButton::clicked, this, [this] { choose(); });
        show({}, {});
    }

protected:
    void submit() override
    {
        if (!hasTicket(m_known))
            return look({}, m_code->text().trimmed());
        const auto open = context().openTicket;
        const TicketId ticket = m_known.paper.ticket;
        accept();
        open(ticket);
    }

private:
    /// A periodic report belongs to none.
    static bool hasTicket(const desk::KnownPaper &known)
    {
        return known.visible && known.paper.ticket.isValid();
    }

    void choose()
    {
        context().prompts.chooseFiles(
            this, {.title = tr("The paper to check"), .filter = tr("PDF (*.pdf)"), .suggested = {}},
            [this](const QStringList &paths) {
                if (!paths.isEmpty())
                    lookInto(paths.constFirst());
            });
    }

    void lookInto(const QString &path)
    {
        m_code->clear();
        ++m_request;
        show({}, {});
        setRunning(true);
        inBackground(
            this,
            [path]() -> Result<QString> {
                QFile file(path);
                if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                    return fail(ErrorCode::Unavailable, tr("The file %1 cannot be read.").arg(path),
                                file.errorString());
                if (file.size() > FileLimit)
                    return fail(ErrorCode::Invalid,
                                tr("The file %1 is larger than 64 MB.").arg(QFileInfo(path).fileName()));
                return journal::hashOf(file.readAll());
            },
            [this, request = m_request](const Result<QString> &sha256) {
                setRunning(false);
                if (request != m_request)
                    return;
                if (sha256)
                    look(*sha256, {});
                else
                    show({}, sha256.error().message);
            });
    }

    void look(const QString &sha256, const QString &mark)
    {
        setRunning(true);
        context().read(
            this, [sha256, mark](Reader &reader) { return desk::findPaper(reader, sha256, mark); },
            [this, request = m_request](const Result<desk::KnownPaper> &known) {
                setRunning(false);
                if (request != m_request)
                    return;
                if (known)
                    show(*known, told(*known));
                else
                    show({}, known.error().message);
            });
    }

    void show(const desk::KnownPaper &known, const QString &text)
    {
        m_known = known;
        m_found->setText(text);
        m_found->setVisible(!text.isEmpty());
        acceptButton()->setText(hasTicket(known) ? tr("Open the ticket") : tr("Check"));
        acceptButton()->setEnabled(hasTicket(known) || !m_code->text().trimmed().isEmpty());
    }

    QString told(const desk::KnownPaper &known) const
    {
        if (!known.issued)
            return tr("It is none of this desk's papers, or it was changed since.");
        if (!known.visible)
            return tr("This desk issued it. You may not see its ticket.");
        QStringList lines{tr("This desk issued it."), kindName(known.paper.kind)};
        if (hasTicket(known))
            lines << tr("Ticket: %1").arg(known.code);
        if (!known.paper.number.isEmpty())
            lines << tr("Number: %1").arg(known.paper.number);
        lines << tr("State: %1").arg(paperwords::state(known.paper.state));
        if (known.signedOne)
            lines << tr("The file is the signed one.");
        if (known.redacted)
            lines << tr("The file is its redacted copy.");
        return lines.join(u'\n');
    }

    QString kindName(const QString &kind) const
    {
        for (const ProcedurePtr &procedure : context().procedures) {
            if (const PaperKind *found = procedure->paper(kind))
                return found->name.in(currentLanguage());
        }
        return kind == period::Kind ? tr("Periodic report") : kind;
    }

    QLineEdit *m_code;
    QPushButton *m_choose;
    QLabel *m_found;
    int m_request = 0;        ///< an answer to what stood in the field before is stale
    desk::KnownPaper m_known; ///< what the answer is about; visible: it can be opened
};

} // namespace

void openPaperCheck(DeskContext &context, QWidget *parent)
{
    (new PaperCheckForm(context, parent))->open();
}

} // namespace tanggap
