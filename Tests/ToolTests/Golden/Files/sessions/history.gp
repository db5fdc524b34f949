# Time over commits: pi, thread
# Draws its images again: gnuplot history-thread-strong.gp
reset
set encoding utf8

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 100.0 ? ? 0
18.0 100.0 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 100.0 ? ? 0
9.0 108.01955190535307 ? ? 0
18.0 108.01955190535307 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 100.0 ? ? 0
9.0 108.23729712250775 ? ? 0
18.0 108.23729712250775 ? ? 0
END_OF_DATA

# 1 worker: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 99.78861813074683 ? ? 0
2.0 100.05220538484478 ? ? 0
3.0 100.59192927245151 ? ? 0
4.0 99.93457919162715 ? ? 0
5.0 99.89975612818726 ? ? 0
6.0 100.28377943537504 ? ? 0
7.0 99.72551751680211 ? ? 0
8.0 99.878104093239 ? ? 0
9.0 100.47859187326927 ? ? 0
10.0 99.54939409779875 ? ? 0
11.0 100.27912960783354 ? ? 0
12.0 100.12539703767214 ? ? 0
13.0 99.81072667053692 ? ? 0
14.0 100.13239414233475 ? ? 0
15.0 99.98601228192872 ? ? 0
16.0 100.17914346424317 ? ? 0
17.0 99.7136358164486 ? ? 0
18.0 100.01398771807126 ? ? 0
END_OF_DATA

# 2 workers: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 99.87611209403386 ? ? 0
2.0 99.6787207835781 ? ? 0
3.0 100.09730421836585 ? ? 0
4.0 100.24937234377336 ? ? 0
5.0 99.93676070979463 ? ? 0
6.0 100.19345468367116 ? ? 0
7.0 100.03766390557772 ? ? 0
8.0 99.93180024695914 ? ? 0
9.0 108.06669957531041 ? ? 0
10.0 107.6339694969179 ? ? 0
11.0 107.82944189652044 ? ? 0
12.0 108.64082386830188 ? ? 0
13.0 108.39407241871133 ? ? 0
14.0 108.4884942694595 ? ? 0
15.0 107.33146383856207 ? ? 0
16.0 108.36079023503171 ? ? 0
17.0 107.59594850164544 ? ? 0
18.0 107.86181191302944 ? ? 0
END_OF_DATA

# 4 workers: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 100.41483311394764 ? ? 0
2.0 99.74167022882207 ? ? 0
3.0 99.89450401042166 ? ? 0
4.0 100.29629342196915 ? ? 0
5.0 100.21620362297172 ? ? 0
6.0 99.66798172022322 ? ? 0
7.0 99.88507687452687 ? ? 0
8.0 99.88603994318493 ? ? 0
9.0 107.60559067050279 ? ? 0
10.0 108.55529476330577 ? ? 0
11.0 108.54848525160739 ? ? 0
12.0 108.27207338945392 ? ? 0
13.0 108.02427475963239 ? ? 0
14.0 108.62686324524095 ? ? 0
15.0 108.4470580680686 ? ? 0
16.0 107.70084359979633 ? ? 0
17.0 107.98564309872853 ? ? 0
18.0 108.61300294432465 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.83802
set bmargin at screen 0.205
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.5:18.5]
set xtics ('00c0ffe' 1.0, '03c0ffe' 4.0, '06c0ffe' 7.0, '09c0ffe' 10.0, '12c0ffe' 13.0, '15c0ffe' 16.0)
set yrange [98.8220797161585:109.36813824994213]
set ytics ('100%%' 100.0, '105%%' 105.0)
set label 1 'Time over commits: pi, thread' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'strong scaling · 18 commits · level lines between changes of at least 3%' at screen 0.14075, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Median time (first level = 100%)' at screen 0.03125, screen 0.5095 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Commit, in the order of measurement' at screen 0.48939, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Dotted: the level changed. Machine and work: bf829e42cc75444c.' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 '08c0ffe +8.0 to +8.2%' at screen 0.47002, screen 0.838 center font 'DejaVu Sans,30.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '1 worker' at screen 0.86927, screen 0.27383 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 8 '2 workers' at screen 0.86927, screen 0.72701 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 9 '4 workers' at screen 0.86927, screen 0.77039 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set arrow from 9.0, graph 0 to 9.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'history-thread-strong.svg'
plot \
  $data1 using 1:2 with steps linewidth 5.0 dashtype 1 linecolor rgb '#7FB8D8', \
  $data2 using 1:2 with steps linewidth 5.0 dashtype 1 linecolor rgb '#EAAE7F', \
  $data3 using 1:2 with steps linewidth 5.0 dashtype 1 linecolor rgb '#7FCEB9', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $data5 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#D55E00', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data5 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#D55E00', \
  $data6 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#009E73'
set output
