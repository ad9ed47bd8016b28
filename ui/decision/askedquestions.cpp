// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/askedquestions.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/frames.h"
#include "ui/decision/decisioncards.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Shown = 200; ///< the newest
constexpr int Width = 640, Height = 520;

class AskedQuestions : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::AskedQuestions)

public:
    AskedQuestions(DeskContext &context, QWidget *parent)
        : QDialog(parent)
        , m_context(context)
        , m_banner(new Banner)
        , m_cards(new DecisionCards(context))
    {
        setObjectName(u"askedQuestions"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("What I asked"));
        resize(Width, Height);
        auto *content = new QWidget;
        auto *cards = new QVBoxLayout(content);
        cards->setContentsMargins(0, 0, space::Normal, 0);
        cards->addWidget(m_cards);
        cards->addStretch();
        auto *close = new QPushButton(tr("Close"));
        close->setObjectName(u"close"_s);
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(space::Normal);
        auto *title = new SectionHeader(tr("What I asked"));
        column->addWidget(title);
        column->addWidget(m_banner);
        column->addWidget(newScrollArea(content), 1);
        column->addWidget(close, 0, Qt::AlignRight);
        m_banner->hide();
        connect(&context.store, &Store::changed, this, [this] { load(); });
        load();
    }

private:
    void load()
    {
        const int request = ++m_request;
        m_context.read(
            this, [](Reader &reader) { return decisions::list(reader, {.asked = true, .limit = Shown}); },
            [this, request](const Result<QList<DecisionLine>> &lines) {
                if (request != m_request)
                    return;
                if (!lines)
                    return presentError(*m_banner, lines.error(), {}, [this] { load(); });
                m_banner->hide();
                m_cards->setDecisions(*lines);
            });
    }

    DeskContext &m_context;
    Banner *m_banner;
    DecisionCards *m_cards;
    int m_request = 0;
};

} // namespace

void openAskedQuestions(DeskContext &context, QWidget *parent)
{
    (new AskedQuestions(context, parent))->open();
}

} // namespace tanggap
