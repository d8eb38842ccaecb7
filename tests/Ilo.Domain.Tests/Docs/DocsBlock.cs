namespace Ilo.Domain.Tests.Docs;

/// <summary>A fenced block of a page in Markdown.</summary>
/// <param name="Info">What stands behind the opening fence, for example <c>csharp continue</c>.</param>
/// <param name="Line">The one-based line of the block's first line of text.</param>
/// <param name="Text">The text between the fences, without the fence's own indentation.</param>
/// <param name="FollowsDirectly">Whether nothing but blank lines stands between the block before and this one.</param>
internal sealed record DocsBlock(string Info, int Line, string Text, bool FollowsDirectly)
{
    private const string Fence = "```";

    /// <summary>Returns the fenced blocks of a page, in order.</summary>
    /// <exception cref="FormatException">A block is not closed.</exception>
    internal static IReadOnlyList<DocsBlock> Of(string page)
    {
        string[] lines = page.Split('\n');
        List<DocsBlock> blocks = [];
        bool direct = false;
        for (int i = 0; i < lines.Length; i++)
        {
            string trimmed = lines[i].Trim();
            if (!trimmed.StartsWith(Fence, StringComparison.Ordinal))
            {
                direct &= trimmed.Length == 0;
                continue;
            }

            int indentation = lines[i].IndexOf('`', StringComparison.Ordinal);
            int end = Array.FindIndex(lines, i + 1, line => line.Trim() == Fence);
            if (end < 0)
            {
                throw new FormatException($"The block that opens on line {i + 1} is not closed.");
            }

            string text = string.Join('\n', lines[(i + 1)..end].Select(line => line[Math.Min(indentation, line.Length - line.TrimStart().Length)..]));
            blocks.Add(new(trimmed[Fence.Length..].Trim(), i + 2, text, direct));
            direct = true;
            i = end;
        }

        return blocks;
    }
}
