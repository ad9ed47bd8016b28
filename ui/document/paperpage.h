// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "desk/ticketview.h"
#include "document/templates.h"
#include "ui/base/deskcontext.h"
#include "ui/document/pagerenderer.h"
#include "ui/document/paperprinter.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace tanggap
{

class ActBar;
class Badge;
class Banner;
class FieldForm;
class PageView;
struct TextQuestion;

/// One paper: what the office fills in beside its pages while it is written; the stored file once it is
/// issued. What is typed is kept as it is typed, for the person who types it.
class PaperPage : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPage(DeskContext &context, QWidget *parent = nullptr);
    ~PaperPage() override;

    /// Shows the newest paper of a kind: its file when it is issued, otherwise the form.
    void open(const TicketView &view, const QString &kind);
    /// Shows one issued paper.
    void open(const TicketView &view, const Paper &issued);
    /// The ticket changed; keeps what is typed.
    void refresh(const TicketView &view);
    /// Prints the newest issued paper once it is shown. A paper that takes no number and lacks nothing is
    /// issued first; otherwise the page says what to do.
    void printWhenReady();

    const QString &kind() const { return m_kind; }
    bool isWriting() const { return !m_issued; }

signals:
    void closed();
    /// The issued file or the pages of the draft are on the screen.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is read of the paper at once; the template touches the disk.
    struct Reading
    {
        desk::PaperDesk desk;
        PaperTemplate form;
        desk::PaperRefusals refusals; ///< of the paper that is shown
        QList<PaperVersion> versions;
        QList<PaperSignature> signatures;
    };

    void buildHeader(QBoxLayout *column);
    QWidget *buildWriting();
    QWidget *buildIssued();
    void addActs();
    void retranslate();

    void start(const TicketView &view, const QString &kind);
    static Result<Reading> read(Reader &reader, TicketId ticket, const QString &kind, PaperId issued,
                                const OfficeTemplates &templates);
    void readFacts();
    void showFacts(const Reading &reading);
    void showStanding();
    void readFile();
    void showFile(const QByteArray &pdf);
    void write(); ///< leaves the issued file for a new version
    void edited();
    QHash<QString, QString> filledIn() const;
    PaperFacts factsToDraw() const;
    void draw();
    void showDrawing(const Drawing &drawing);
    void showProblems(const QList<TemplateProblem> &problems);
    void saveDraft(std::function<void()> then = {});
    void offerOthers(const QStringList &others);
    void showOther();
    void discardOther();
    QString aboutPaper() const;
    void updateButtons();
    void offerWriting(bool mine);
    void offerIssued(bool mine);
    QString whyNotReady(bool onlyWritten) const;
    void describe();
    QStringList signedLines() const;

    // What can be done to the paper: paperpageacts.cpp.
    template <class Action, class Done>
    void act(Action action, Done done);
    PaperId shownPaper() const;
    bool isBusy() const { return m_busy || m_stale; }
    qint64 keptVersion() const;
    QString typedHere();
    void keptByMe(const QHash<QString, QString> &fields);
    void keepDraft();
    void submit();
    void submitAs(const desk::Stated &stated);
    void askWhenSubmitted();
    void askToIssue();
    void askWhenIssued();
    /// Whether issuing opens a form, in which the moment can be stated too.
    bool asksForNumber() const { return m_desk.takesNumber || m_desk.typesNumber; }
    void issue(const desk::Approval &approval, const desk::Stated &stated);
    void showIssued(const desk::Issued &issued);
    void askToApprove();
    void askInWords(const TextQuestion &question, const QString &said,
                    Result<> (*action)(Tx &, const desk::TicketRef &, PaperId, const QString &,
                                       const desk::Stated &));
    void askToReturn();
    void askToWithdraw();
    void exportForSigning();
    void askToSign();
    void signInDrill();
    void askToSend();
    void compare();

    // The file: paperpagefile.cpp.
    void askToPrint();
    void print(std::shared_ptr<QPrinter> printer, TicketId ticket, PaperId id, const QByteArray &file);
    void savePdf();
    void saveSigned();
    void saveRedacted();
    void saveKept(Result<QByteArray> (*fetch)(Reader &, TicketId, PaperId), const QString &title,
                  const QString &remark);
    void saveEditable(const QString &format);
    void writeEditable(const QString &format, std::function<Result<QByteArray>()> text, bool asIssued);
    void store(const QByteArray &bytes, const QString &title, const QString &filter, const QString &suffix,
               PaperId issued);
    void checkFile();

    DeskContext &m_context;
    TicketId m_ticket;
    QString m_code;
    qint64 m_version = 0;
    PaperKind m_paperKind;
    QString m_kind;
    std::optional<Paper> m_issued; ///< shown; empty while writing
    bool m_anew = false;           ///< an issued paper was left to write the next version
    QList<Sending> m_sendings;
    Reporter m_reporter;
    QHash<PersonId, QString> m_people;
    QByteArray m_file;
    std::optional<PaperTemplate> m_template;
    desk::PaperDesk m_desk;
    desk::PaperRefusals m_refusals; ///< of the paper that is shown
    QList<PaperVersion> m_versions;
    QList<PaperSignature> m_signatures;
    QString m_seen;                 ///< the personal draft as it was read or written here last
    QStringList m_others;           ///< drafts of other places, and a newer text of everybody's, to be shown
    int m_saving = 0;               ///< how often the draft is on its way to the database
    QHash<QString, QString> m_kept; ///< fields of the paper as everybody sees them
    QHash<QString, QString> m_untouched; ///< the form as those fill it
    QHash<QString, QString> m_defaults;  ///< what the template fills in by itself
    desk::Approval m_given;              ///< last, and refused: what was typed is offered again
    QList<TemplateProblem> m_problems;
    bool m_converts = canConvertOdt(); ///< to DOCX
    bool m_ready = false;              ///< facts are read and drawn
    bool m_dirty = false;              ///< typed, not yet in the personal draft
    bool m_busy = false;
    bool m_stale = false; ///< a change of somebody else is being read
    bool m_print = false;
    int m_request = 0;
    QTimer m_saveSoon;
    QTimer m_drawSoon;
    PageRenderer m_renderer;
    PaperPrinter m_printer;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the conversion that runs

    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_remark;
    Badge *m_state;
    ActBar *m_acts;
    Banner *m_banner;
    Banner *m_second;   ///< says that the paper is written in a second place
    QLabel *m_standing; ///< what was remarked when it was returned, and whom it waits for
    QSplitter *m_splitter;
    QStackedWidget *m_side;
    QLabel *m_problemsTitle;
    QWidget *m_problemList;
    FieldForm *m_form;
    QLabel *m_facts;
    QLabel *m_hash;
    QPushButton *m_copyHash;
    PageView *m_pages;
};

} // namespace tanggap
