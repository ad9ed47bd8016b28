// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

/// A paper as blocks: what a template and the facts give, and what every renderer reads.
namespace tanggap
{

/// Settings of the sheet; lengths in millimetres.
struct PageSetup
{
    QSizeF size{210, 297};
    QMarginsF margins{30, 20, 20, 25}; ///< left, top, right, bottom
    QString font = QStringLiteral("Arial");
    double points = 11;
    double lineHeight = 1.15; ///< times the font's own
    bool ornate = false;      ///< a festive frame on every page, for certificates
    bool marked = false;      ///< the TLP in head and foot of every page
};

/// A stretch of text in one style.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool missing = false; ///< stands where a value is missing; drawn so that nobody overlooks it
};

enum class Align { Left, Center, Right, Justify };

struct Paragraph
{
    QList<Run> text;
    Align align = Align::Left;
    double indent = 0;         ///< mm, first line
    double left = 0;           ///< mm, whole paragraph
    double after = 2;          ///< mm
    double points = 0;         ///< 0: the page's
    bool keepWithNext = false; ///< headings
    QString mark = {};         ///< hangs in front, in the room that `left` gives: "1."
    double markLeft = 0;       ///< mm, where it stands
};

/// Labels and values in two columns with a colon between.
struct Pairs
{
    struct Pair
    {
        QString label;
        QList<Run> value;
    };
    std::vector<Pair> pairs;
    double labelWidth = 25; ///< mm
    double left = 0;        ///< mm
    double after = 2;       ///< mm
    double points = 0;
};

struct TableColumn
{
    QString title;
    double width = 1; ///< share of the table's width
    Align align = Align::Left;
    bool bar = false; ///< in place of its number, each cell draws a bar in proportion to the column's greatest
};

/// Breaks between rows, and repeats its header on each page.
struct TableBlock
{
    QList<TableColumn> columns;
    QList<QList<QList<Run>>> rows;
    double points = 0;
    double left = 0;      ///< mm
    double after = 3;     ///< mm
    double rowHeight = 0; ///< mm, at least: room for what is written by hand
};

struct TickList
{
    struct Item
    {
        QList<Run> text;
        bool ticked = false;
    };
    std::vector<Item> items;
    double points = 0;
    double after = 1; ///< mm
};

/// Office, room for the signature, name, rank, NIP. Never broken, never alone on a page.
struct SignatureBlock
{
    QStringList above; ///< place and date, office; the office may be of several lines
    QString name;
    QStringList below; ///< rank, NIP
    double left = 50;  ///< per cent of the text's width that stay free on the left
    double space = 20; ///< mm for the signature
    double points = 0;
    bool electronic = false; ///< a box that says so stands where the hand would sign
};

/// "Tembusan": numbered when there is more than one.
struct CopiesTo
{
    QString title;
    QStringList items;
    double points = 0;
};

struct Space
{
    double height = 5; ///< mm
};

/// A line across the paper, centred.
struct RuleBlock
{
    double width = 100; ///< per cent of the text's width
    double after = 3;   ///< mm
};

struct PageBreak
{
};

/// Crest, centred lines, double rule.
struct LetterheadBlock
{
    QStringList lines;
    QStringList small; ///< address, contact
    QByteArray crest;  ///< SVG or PNG; empty draws a neutral shield
    double scale = 1;  ///< of the full size on A4
};

/// The crest by itself, as certificates have it above the text.
struct CrestBlock
{
    QByteArray crest;   ///< as in LetterheadBlock
    double height = 24; ///< mm
    Align align = Align::Center;
    double after = 3; ///< mm
};

struct QrBlock
{
    QString text;
    double size = 22; ///< mm
    Align align = Align::Left;
    double after = 1; ///< mm
};

struct Block;

/// Blocks side by side, framed or not.
struct Columns
{
    struct Column
    {
        double width = 1; ///< share
        std::vector<Block> blocks;
    };
    std::vector<Column> columns;
    bool framed = false;
    double after = 0;     ///< mm
    double minHeight = 0; ///< mm
};

struct Block
{
    std::variant<Paragraph, Pairs, TableBlock, TickList, SignatureBlock, CopiesTo, Space, PageBreak,
                 LetterheadBlock, CrestBlock, QrBlock, RuleBlock, Columns>
        content;
};

struct ComposedPaper
{
    QString title; ///< of the file
    PageSetup page;
    std::vector<Block> blocks;
    QString degree;      ///< security degree, top left of each page; R and SR in red
    QString tlp;         ///< "TLP:AMBER", in head and foot of each page; empty: not printed
    int pagesBefore = 0; ///< a book of many pages is set in pieces
    QString foot;        ///< in the foot of each page: what is to be known about an electronic signature
    bool drill = false;
};

} // namespace tanggap
