// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/letterheadeditor.h"

#include "document/page.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

namespace
{

/// The upper part of a sheet with nothing but the head and the line that dates a letter.
QImage drawnHead(const Letterhead &head, int width, qreal ratio)
{
    constexpr double shownMm = 78; // of the sheet's height
    ComposedPaper paper;
    LetterheadBlock block;
    block.lines = head.lines;
    for (const QString &line : {head.address, head.contact}) {
        if (!line.isEmpty())
            block.small << line;
    }
    paper.blocks.push_back({block});
    paper.blocks.push_back({Space{.height = 4}});
    Paragraph date;
    date.align = Align::Right;
    date.text << Run{.text = head.city + u", 21 November 2026"_s};
    paper.blocks.push_back({date});
    const Pages pages(paper);
    const int dpi = int(width * ratio * 25.4 / pages.size().width());
    QImage image = pages.image(0, dpi);
    image = image.copy(0, 0, image.width(), int(shownMm / 25.4 * dpi));
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

LetterheadEditor::LetterheadEditor(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit)
    , m_address(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_city(new QLineEdit)
    , m_linesField(new FormField(m_lines))
    , m_cityField(new FormField(m_city))
    , m_preview(new QLabel)
{
    m_lines->setObjectName(u"headLines"_s);
    m_address->setObjectName(u"headAddress"_s);
    m_contact->setObjectName(u"headContact"_s);
    m_city->setObjectName(u"headCity"_s);
    m_preview->setObjectName(u"headPreview"_s);
    m_lines->setFixedHeight(m_lines->fontMetrics().height() * 6 + 16);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *addressField = new FormField(m_address);
    auto *contactField = new FormField(m_contact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(space::Wide);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Near);
    right->addWidget(addressField);
    right->addWidget(contactField);
    right->addWidget(m_cityField);
    right->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Near);
    left->addWidget(m_linesField);
    left->addStretch();
    upper->addLayout(left, 1);
    upper->addLayout(right, 1);
    column->addLayout(upper);
    auto *caption = new QLabel;
    setTextRole(caption, TextRole::Caption);
    column->addWidget(caption);
    column->addWidget(m_preview);
    column->addStretch();
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(80ms);
    connect(&m_redraw, &QTimer::timeout, this, &LetterheadEditor::draw);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &LetterheadEditor::edited);
    for (QLineEdit *field : {m_address, m_contact, m_city})
        connect(field, &QLineEdit::textChanged, this, &LetterheadEditor::edited);
    keepTranslated(this, [this, addressField, contactField, caption] {
        m_linesField->setLabel(tr("Lines, one each"), true);
        m_linesField->setHint(tr("Government, agency, team."));
        addressField->setLabel(tr("Address"));
        contactField->setLabel(tr("Phone, e-mail, website"));
        m_cityField->setLabel(tr("Place that letters are dated at"), true);
        caption->setText(tr("As it prints"));
        m_preview->setAccessibleName(caption->text());
    });
}

void LetterheadEditor::setLetterhead(const Letterhead &head)
{
    m_crest = head.crest;
    m_lines->setPlainText(head.lines.join(u'\n'));
    m_address->setText(head.address);
    m_contact->setText(head.contact);
    m_city->setText(head.city);
    draw();
}

Letterhead LetterheadEditor::letterhead() const
{
    QStringList lines;
    for (const QString &line : m_lines->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return {lines, m_address->text().trimmed(), m_contact->text().trimmed(), m_crest,
            m_city->text().trimmed()};
}

bool LetterheadEditor::isComplete() const
{
    const Letterhead head = letterhead();
    return !head.lines.isEmpty() && !head.city.isEmpty();
}

void LetterheadEditor::setEditable(bool editable, const QString &reason)
{
    const QList<QWidget *> fields{m_lines, m_address, m_contact, m_city};
    for (QWidget *field : fields) {
        field->setEnabled(editable);
        field->setToolTip(editable ? QString() : reason);
    }
}

void LetterheadEditor::edited()
{
    const Letterhead head = letterhead();
    m_linesField->setError(head.lines.isEmpty() ? tr("A letterhead has at least one line.") : QString());
    m_cityField->setError(head.city.isEmpty() ? tr("Letters need a place.") : QString());
    m_redraw.start();
    emit changed();
}

void LetterheadEditor::draw()
{
    const int width = std::clamp(this->width(), 320, 720);
    m_preview->setPixmap(QPixmap::fromImage(drawnHead(letterhead(), width, devicePixelRatioF())));
}

void LetterheadEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_redraw.start();
}

} // namespace tanggap
