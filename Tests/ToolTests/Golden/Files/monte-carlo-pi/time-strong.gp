# Strong scaling: monte-carlo-pi, 64 tasks of 1 M darts
# Draws its images again: gnuplot time-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 467.225169
1.0108892860517005 462.19222564408943
1.0218971486541166 457.2134970876042
1.0330248790212284 452.2883993294402
1.0442737824274138 447.41635465934553
1.0556451783605572 442.5967915901555
1.0671404006768237 437.8291447907575
1.0787607977571199 433.11285501977846
1.0905077326652577 428.4473690599858
1.102382583307841 423.83213965339576
1.1143867425958924 419.2666254370802
1.1265216186082418 414.75029087966556
1.1387886347566916 410.282606218515
1.1511892299529827 405.86304739758776
1.1637248587775775 401.4910960059681
1.1763969916502812 397.1662392170555
1.189207115002721 392.88796972841095
1.202156731452703 388.6557857022508
1.215247359980469 384.469190706581
1.22848053610687 380.3276936569668
1.241857812073484 376.2308087589282
1.255380757024691 372.1780554509571
1.2690509571917332 368.16895834814756
1.2828700160787783 364.20304718643354
1.2968395546510096 360.2798567674273
1.3109612115247644 356.39892690385216
1.3252366431597413 352.5598023655626
1.339667524053303 348.7620328261462
1.3542555469368927 345.00517281010065
1.3690024229745905 341.28878164058
1.383909881963832 337.6124233877035
1.3989796725383112 333.97566681742114
1.4142135623730951 330.3780853409307
1.42961333839197 326.81925696463856
1.4451808069770467 323.2987642406607
1.460917794180647 319.81619421785626
1.4768261459394993 316.37113839338855
1.4929077282912648 312.96319266480805
1.5091644275934228 309.5919572826514
1.5255981507445384 306.25703680355133
1.5422108254079407 302.9580400438514
1.559004400237837 299.69458003371994
1.5759808451078865 296.4662739717597
1.593142151342267 293.2727431801046
1.6104903319492543 290.1136130600019
1.6280274218573478 286.98851304787144
1.645755478153965 283.8970765718392
1.6636765803267364 280.8389410087384
1.681792830507429 277.8137476415744
1.7001063537185235 274.8211416174471
1.718619298122478 271.8607719059274
1.7373338352737062 268.9322912578811
1.7562521603732995 266.03535616473727
1.7753764925265212 263.1696268181947
1.7947090750031072 260.3347670703627
1.8142521755003989 257.53044439433125
1.8340080864093424 254.7563298451659
1.8539791250833855 252.01209802132257
1.8741676341103 249.29742702647832
1.8945759815869656 246.61199843177323
1.9152065613971474 243.9554972384588
1.9360617934922943 241.327611840949
1.9571441241754002 238.7280339902689
1.978456026387951 236.15645875789755
2.0 233.6125845
END_OF_DATA

# serial: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 466.5865135 465.683246 467.40105900000003 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 467.03064800000004 466.209195 470.567265 0
2.0 237.510526 234.676439 241.034715 1
END_OF_DATA

# thread: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 467.225169 466.287971 471.764927 0
2.0 236.6827235 234.33411700000002 240.905689 1
END_OF_DATA

# task: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 468.16235100000006 466.76241400000004 474.113444 0
2.0 236.04712 234.228626 238.310082 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12056
set rmargin at screen 0.86179
set bmargin at screen 0.238
set tmargin at screen 0.848
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.95:2.05]
set xtics ('1' 1.0, '2' 2.0)
set yrange [0.0:507.30138508000005]
set ytics ('0' 0.0, '200' 200.0, '400' 400.0)
set label 1 'Strong scaling: monte-carlo-pi, 64 tasks of 1 M darts' at screen 0.12056, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'T(1) = 467 ms · 95% intervals, 10 rounds · 2 cores' at screen 0.12056, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Completion time T(N) in ms' at screen 0.03125, screen 0.543 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.49118, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Hollow marker: run delay; missing CPU time; involuntary switches.' at screen 0.12056, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'AMD EPYC' at screen 0.12056, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'ideal' at screen 0.89304, screen 0.45693 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 8 'serial' at screen 0.89304, screen 0.79904 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced
set label 9 'process' at screen 0.89304, screen 0.58653 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.89304, screen 0.54333 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.89304, screen 0.50013 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set arrow from screen 0.84404, screen 0.51891 to screen 0.88867, screen 0.45693 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.84404, screen 0.52359 to screen 0.88867, screen 0.58653 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.84404, screen 0.5226 to screen 0.88867, screen 0.54333 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.84404, screen 0.52183 to screen 0.88867, screen 0.50013 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'time-strong.svg'
plot \
  466.5865135 with lines linewidth 3 dashtype (3,4) linecolor rgb '#000000', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#D55E00', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#0072B2', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#000000', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data1 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#000000', \
  $data2 using 1:2 with points pointtype 5 pointsize 1.593 linecolor rgb '#D55E00', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.876 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 1.259 linecolor rgb '#0072B2', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.692 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.509 linecolor rgb 'white'
set output
