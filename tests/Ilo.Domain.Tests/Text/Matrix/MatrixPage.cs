using System.Text;

namespace Ilo.Domain.Tests.Text.Matrix;

/// <summary>A list page of the matrix before it is laid out; a feature adds to it, a style writes it.</summary>
internal sealed class MatrixPage
{
    /// <summary>Gets what stands above the title, a paragraph each.</summary>
    internal List<string> Above { get; } = [];

    internal string? Title { get; set; }

    /// <summary>Gets the paragraphs between the title and the list.</summary>
    internal List<string> Introduction { get; } = [];

    internal List<MatrixItem> Items { get; } = [];

    /// <summary>Gets what stands below the list.</summary>
    internal List<string> Below { get; } = [];

    /// <summary>Gets or sets what ends an item's number.</summary>
    internal string NumberEnd { get; set; } = ". ";

    internal static MatrixPage Of(MatrixLanguage language)
    {
        MatrixPage page = new() { Title = language.PageTitle };
        for (int i = 0; i < language.Titles.Count; i++)
        {
            page.Items.Add(new([language.Titles[i], language.Write(MatrixLanguage.Days[i]), language.Summary]));
        }

        return page;
    }

    /// <summary>Writes the page; two blank lines stand where a list begins or a heading was lost.</summary>
    internal string Write(MatrixStyle style)
    {
        StringBuilder text = new();
        foreach (string paragraph in Above.Concat(Title is null ? [] : [Title]).Concat(Introduction))
        {
            text.Append(paragraph).Append("\n\n");
        }

        text.Append(style == MatrixStyle.Dashed ? "" : "\n");
        int number = 0;
        foreach (MatrixItem item in Items)
        {
            if (item.Heading is { } heading)
            {
                text.Append(heading).Append("\n\n");
                number = 0;
            }

            item.Write(text, style, ++number + NumberEnd);
        }

        return text.Append(string.Join("\n\n", Below)).Append('\n').ToString();
    }
}

/// <summary>An item: its paragraphs, and the heading above it.</summary>
internal sealed record MatrixItem(List<string> Paragraphs)
{
    /// <summary>What stands in a paragraph's place where two blank lines show that one was lost.</summary>
    internal const string Gap = "";

    internal string? Heading { get; set; }

    internal void Write(StringBuilder text, MatrixStyle style, string number)
    {
        if (style == MatrixStyle.Dashed)
        {
            text.Append("-\n").AppendJoin('\n', Paragraphs.Where(paragraph => paragraph != Gap)).Append('\n');
            return;
        }

        string indent = style == MatrixStyle.Plain ? "" : "    ";
        string first = style switch { MatrixStyle.Numbered => "  " + number, MatrixStyle.Bulleted => "  • ", _ => "" };
        for (int i = 0; i < Paragraphs.Count; i++)
        {
            text.Append(Paragraphs[i] == Gap ? "" : (i == 0 ? first : indent) + Paragraphs[i]).Append(Paragraphs[i] == Gap ? "\n" : "\n\n");
        }
    }
}

/// <summary>How the items of a list are told apart.</summary>
internal enum MatrixStyle
{
    Numbered,
    Bulleted,
    Dashed,

    /// <summary>By their dates alone.</summary>
    Plain,
}
